package io.journeyloop.benchmarks;

import io.journeyloop.devstack.infra.Progress;
import java.util.Locale;

/** Progress with the seconds since the start on the error stream; results alone on the standard one. */
final class Console implements Progress {

    private final long start = System.nanoTime();

    @Override
    public void step(String line) {
        System.err.println(String.format(Locale.ROOT, "%4d s  ", (System.nanoTime() - start) / 1_000_000_000L) + line);
    }

    void result(String line) {
        System.out.println(line);
    }
}
