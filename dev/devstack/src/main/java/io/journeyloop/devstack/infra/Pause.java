package io.journeyloop.devstack.infra;

import java.time.Duration;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** Time for others to get on. */
public final class Pause {

    private static final Duration STEP = Duration.ofMillis(200);

    private Pause() {}

    /** Reads again and again until it is as wanted, or patience is at its end; answers what was read last. */
    public static <T> T until(Predicate<T> wanted, Duration patience, Supplier<T> read) {
        long deadline = System.nanoTime() + patience.toNanos();
        T found = read.get();
        while (!wanted.test(found) && System.nanoTime() < deadline) {
            of(STEP);
            found = read.get();
        }
        return found;
    }

    public static void of(Duration length) {
        try {
            Thread.sleep(length);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new DevstackException("Interrupted while waiting", e);
        }
    }
}
