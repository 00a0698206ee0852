package io.journeyloop.gateway.relay;

import io.journeyloop.gateway.downstream.Failure;
import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** The beginnings of lists that are read for many rows at once: never many of each. */
public final class FirstFew {
    private static final int USUAL = 5;
    private static final int LARGEST = 50;

    private FirstFew() {}

    /** Reads as many as {@code first} says, five when it is absent; fails with {@code invalid_input} beyond 50. */
    public static <T> Uni<List<T>> of(@Nullable Integer first, IntFunction<Uni<List<T>>> read) {
        int limit = first == null ? USUAL : first;
        return limit < 1 || limit > LARGEST
                ? Uni.createFrom().failure(Failure.invalid("first", "must be between 1 and " + LARGEST))
                : read.apply(limit);
    }

    /** What one field takes of what was read for the greediest. */
    public static <T> List<T> head(List<T> all, int first) {
        return all.subList(0, Math.min(first, all.size()));
    }
}
