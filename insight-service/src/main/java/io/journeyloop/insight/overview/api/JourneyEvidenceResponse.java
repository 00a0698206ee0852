package io.journeyloop.insight.overview.api;

import io.journeyloop.insight.evidence.EvidenceTotals;
import io.journeyloop.insight.overview.application.JourneyEvidence;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How much a journey and each of its steps has been heard of. */
@Schema(description = "How much a journey and each of its steps has been heard of, since ever")
record JourneyEvidenceResponse(
        UUID journeyId,
        String journeyKey,

        @Schema(description = "The journey as a whole, its steps included; not the sum of its steps")
        TotalsResponse journey,

        @Schema(description = "In the order of the map") List<StepTotalsResponse> steps) {

    @Schema(description = "How much a place has been heard of")
    record TotalsResponse(
            @Schema(description = "Records of any type") long feedbackCount,

            @Schema(description = "Different customers; one who was heard at several steps counts once for the journey")
            long distinctCustomers,

            long insightCount,
            List<String> sourceTypes,

            @Schema(description = "When somebody answered last; null where nobody has") @Nullable
            Instant lastCollectedAt) {

        static TotalsResponse of(EvidenceTotals totals) {
            return new TotalsResponse(
                    totals.feedbackCount(),
                    totals.distinctCustomers(),
                    totals.insightCount(),
                    totals.sourceTypes(),
                    totals.lastCollectedAt());
        }
    }

    record StepTotalsResponse(UUID stepId, String stepKey, String stepName, TotalsResponse evidence) {}

    static JourneyEvidenceResponse of(JourneyEvidence found) {
        return new JourneyEvidenceResponse(
                found.map().id(),
                found.map().key(),
                TotalsResponse.of(found.journey()),
                found.steps().stream()
                        .map(of -> new StepTotalsResponse(
                                of.step().id(), of.step().key(), of.step().name(), TotalsResponse.of(of.totals())))
                        .toList());
    }
}
