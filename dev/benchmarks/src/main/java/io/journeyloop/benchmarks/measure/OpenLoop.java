package io.journeyloop.benchmarks.measure;

import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * Sends requests by a fixed schedule, whether the answers keep up or not, as many clients that know nothing of each other
 * do. Each answer's time counts from the moment that its request was due, so that what waited behind a slow one counts as
 * slow too.
 */
public final class OpenLoop {

    private final int senders;

    /** @param senders how many requests are under way at most; those due beyond wait, and their time runs */
    public OpenLoop(int senders) {
        this.senders = senders;
    }

    /** A request that is answered as expected when it returns. */
    @FunctionalInterface
    public interface Request {

        /** @param number counts from 0 */
        void send(int number) throws Exception;
    }

    /** Sends so many a second for so long, at least one; answers when all are answered. */
    public Load run(double perSecond, Duration length, Request request) throws InterruptedException {
        int count = Math.max(1, (int) Math.round(perSecond * length.toNanos() / 1e9));
        var times = new double[count];
        var failure = new AtomicReference<@Nullable String>();
        long start = System.nanoTime();
        try (var pool = Executors.newFixedThreadPool(senders)) {
            for (int i = 0; i < count; i++) {
                int number = i;
                long due = start + (long) (number / perSecond * 1e9);
                TimeUnit.NANOSECONDS.sleep(due - System.nanoTime());
                pool.execute(() -> times[number] = milliseconds(number, due, request, failure));
            }
        }
        var answered = Arrays.stream(times).filter(time -> time >= 0).toArray();
        return new Load(
                count,
                count - answered.length,
                length,
                Duration.ofNanos(System.nanoTime() - start),
                answered.length == 0 ? Sample.of(Double.POSITIVE_INFINITY) : Sample.of(answered),
                Optional.ofNullable(failure.get()));
    }

    /** Below 0 where it failed. */
    private static double milliseconds(
            int number, long due, Request request, AtomicReference<@Nullable String> failure) {
        try {
            request.send(number);
            return (System.nanoTime() - due) / 1e6;
        } catch (Exception e) {
            failure.compareAndSet(null, String.valueOf(e.getMessage()));
            return -1;
        }
    }
}
