package io.journeyloop.benchmarks.measure;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Clients that do the same at once, each on a thread of its own. */
public final class Crowd {

    /** What one client does again and again. */
    @FunctionalInterface
    public interface Work {

        /** @param turn counts from 0 */
        void run(int turn) throws Exception;
    }

    private final List<? extends Work> clients;

    public Crowd(List<? extends Work> clients) {
        this.clients = List.copyOf(clients);
    }

    /** Works until the time is over; answers how many turns each client had. */
    public List<Integer> during(Duration time) throws Exception {
        long end = System.nanoTime() + time.toNanos();
        return together(clients.stream()
                .map(client -> (Callable<Integer>) () -> {
                    int turns = 0;
                    while (System.nanoTime() < end) {
                        client.run(turns++);
                    }
                    return turns;
                })
                .toList());
    }

    /** Each client has so many turns. */
    public void times(int turns) throws Exception {
        together(clients.stream()
                .map(client -> (Callable<Integer>) () -> {
                    for (int turn = 0; turn < turns; turn++) {
                        client.run(turn);
                    }
                    return turns;
                })
                .toList());
    }

    private static <T> List<T> together(List<Callable<T>> tasks) throws Exception {
        // platform threads: the driver's locks would pin virtual ones
        try (var executor = Executors.newFixedThreadPool(tasks.size())) {
            List<T> results = new ArrayList<>();
            for (Future<T> result : executor.invokeAll(tasks)) {
                results.add(result.get());
            }
            return results;
        } catch (ExecutionException e) {
            throw e.getCause() instanceof Exception cause ? cause : e;
        }
    }
}
