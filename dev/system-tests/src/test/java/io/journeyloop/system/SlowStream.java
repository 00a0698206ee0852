package io.journeyloop.system;

import io.journeyloop.devstack.infra.Pause;
import java.io.ByteArrayInputStream;
import java.time.Duration;

/** Content that arrives slowly enough for a crash to fall into the middle of it. */
final class SlowStream extends ByteArrayInputStream {

    private static final Duration PAUSE = Duration.ofMillis(250);

    private final int atOnce;

    SlowStream(byte[] content, int atOnce) {
        super(content);
        this.atOnce = atOnce;
    }

    @Override
    public synchronized int read(byte[] target, int offset, int length) {
        Pause.of(PAUSE);
        return super.read(target, offset, Math.min(length, atOnce));
    }
}
