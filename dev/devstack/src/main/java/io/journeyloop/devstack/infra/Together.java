package io.journeyloop.devstack.infra;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.Executors;

/** Runs tasks side by side; the first that fails interrupts the others, and what they started is closed again. */
final class Together {

    private Together() {}

    /** Answers in the order in which they got ready. */
    static <T extends AutoCloseable> List<T> start(List<Callable<T>> tasks) {
        var started = new ArrayList<T>();
        // Platform threads: a virtual one that waits for a class to initialise pins its carrier, and on two cores that
        // is enough for PostgreSQL's and Kafka's start to wait for each other.
        try (var executor =
                Executors.newThreadPerTaskExecutor(Thread.ofPlatform().factory())) {
            var running = new ExecutorCompletionService<T>(executor);
            tasks.forEach(task -> running.submit(task));
            Throwable failure = null;
            for (int i = 0; i < tasks.size(); i++) {
                try {
                    started.add(running.take().get());
                } catch (ExecutionException | InterruptedException e) {
                    failure = failure == null ? cause(e) : failure;
                    executor.shutdownNow();
                }
            }
            if (failure != null) {
                closeAll(started);
                throw explained(failure);
            }
        }
        return started;
    }

    private static Throwable cause(Exception e) {
        var cause = e.getCause();
        return cause == null ? e : cause;
    }

    private static DevstackException explained(Throwable failure) {
        return failure instanceof DevstackException known
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
