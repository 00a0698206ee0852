package io.journeyloop.insight.imports.application;

import io.journeyloop.insight.feedback.domain.FeedbackIdentity;
import io.journeyloop.insight.imports.domain.ImportLimits;
import io.smallrye.mutiny.Uni;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/**
 * The chunks of one file that are being stored: two side by side, since the database works for one connection on one
 * core; but one after the other where both hold the same record, so that the first in the file is the one that is kept.
 * Of one thread.
 */
final class ChunksInFlight {

    private static final int MOST = 2;

    private final Queue<InFlight> storing = new ArrayDeque<>();

    private record InFlight(Set<FeedbackIdentity> identities, CompletableFuture<Void> stored) {}

    /** Begins to store a chunk as soon as it may; fails where an earlier one has failed. */
    void add(Chunk chunk, Supplier<Uni<Void>> store) {
        Set<FeedbackIdentity> identities = chunk.identities();
        while (isFirstDone() || storing.size() == MOST || sharesRecordsWith(identities)) {
            awaitFirst();
        }
        storing.add(new InFlight(identities, store.get().subscribeAsCompletionStage()));
    }

    private boolean isFirstDone() {
        return !storing.isEmpty() && storing.element().stored().isDone();
    }

    private boolean sharesRecordsWith(Set<FeedbackIdentity> identities) {
        return storing.stream().anyMatch(other -> !Collections.disjoint(other.identities(), identities));
    }

    /** Waits until nothing is being stored any more, even where something has failed; then that failure is told. */
    void awaitAll() {
        try {
            while (!storing.isEmpty()) {
                awaitFirst();
            }
        } finally {
            storing.forEach(
                    rest -> rest.stored().handle((done, failure) -> done).join());
        }
    }

    private void awaitFirst() {
        InFlight first = storing.remove();
        Uni.createFrom().completionStage(first.stored()).await().atMost(ImportLimits.LONGEST_TRANSACTION);
    }
}
