package io.journeyloop.devstack.infra;

import java.time.Duration;

/** Time for others to get on. */
public final class Pause {

    private Pause() {}

    public static void of(Duration length) {
        try {
            Thread.sleep(length);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new DevstackException("Interrupted while waiting", e);
        }
    }
}
