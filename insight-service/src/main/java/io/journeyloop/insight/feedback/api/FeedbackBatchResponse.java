package io.journeyloop.insight.feedback.api;

import io.journeyloop.insight.feedback.application.BatchOutcome;
import io.journeyloop.insight.feedback.domain.Delivery;
import io.journeyloop.kit.errors.Problem;
import io.journeyloop.kit.errors.ProblemException;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What came of a batch: the sums, and each record's own outcome. */
@Schema(description = "What came of a batch")
record FeedbackBatchResponse(int accepted, int duplicates, int corrected, int rejected, List<ItemResult> results) {

    /** What came of one record of a batch. */
    @Schema(description = "What came of one record of a batch")
    public record ItemResult(
            @Schema(description = "The record's place in `items`, from 0")
            int index,

            DeliveryStatus status,

            @Schema(description = "The stored record; null when rejected") @Nullable
            UUID id,

            @Schema(description = "Why the record was rejected") @Nullable
            Problem problem) {

        static ItemResult of(int index, BatchOutcome outcome) {
            return switch (outcome) {
                case BatchOutcome.Stored(Delivery delivery) ->
                    new ItemResult(index, DeliveryStatus.of(delivery.outcome()), delivery.id(), null);
                case BatchOutcome.Rejected(var violations) ->
                    new ItemResult(
                            index,
                            DeliveryStatus.REJECTED,
                            null,
                            ProblemException.invalid(violations).problem());
            };
        }
    }

    static FeedbackBatchResponse of(List<BatchOutcome> outcomes) {
        List<ItemResult> results = IntStream.range(0, outcomes.size())
                .mapToObj(index -> ItemResult.of(index, outcomes.get(index)))
                .toList();
        return new FeedbackBatchResponse(
                count(results, DeliveryStatus.ACCEPTED),
                count(results, DeliveryStatus.DUPLICATE),
                count(results, DeliveryStatus.CORRECTED),
                count(results, DeliveryStatus.REJECTED),
                results);
    }

    private static int count(List<ItemResult> results, DeliveryStatus status) {
        return (int)
                results.stream().filter(result -> result.status() == status).count();
    }
}
