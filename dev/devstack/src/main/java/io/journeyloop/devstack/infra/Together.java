package io.journeyloop.devstack.infra;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Runs tasks side by side; if one fails, what the others started is closed again. */
final class Together {

    private Together() {}

    static <T extends AutoCloseable> List<T> start(List<Callable<? extends T>> tasks) {
        try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
            var futures = new ArrayList<Future<? extends T>>();
            tasks.forEach(task -> futures.add(executor.submit(task)));
            return gather(futures);
        }
    }

    private static <T extends AutoCloseable> List<T> gather(List<Future<? extends T>> futures) {
        var started = new ArrayList<T>();
        Throwable failure = null;
        for (var future : futures) {
            try {
                started.add(future.get());
            } catch (ExecutionException e) {
                failure = failure == null ? e.getCause() : failure;
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                failure = e;
            }
        }
        if (failure == null) {
            return started;
        }
        closeAll(started);
        throw failure instanceof DevstackException known
                ? known
                : new DevstackException("The infrastructure did not start: " + failure.getMessage(), failure);
    }

    static void closeAll(List<? extends AutoCloseable> parts) {
        for (var part : parts) {
            try {
                part.close();
            } catch (Exception e) {
                System.getLogger(Together.class.getName())
                        .log(System.Logger.Level.WARNING, "A part did not stop cleanly", e);
            }
        }
    }
}
