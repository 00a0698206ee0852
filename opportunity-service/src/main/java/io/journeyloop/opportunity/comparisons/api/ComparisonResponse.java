package io.journeyloop.opportunity.comparisons.api;

import io.journeyloop.opportunity.comparisons.application.MeasuredComparison;
import io.journeyloop.opportunity.comparisons.domain.VariantComparison;
import io.journeyloop.opportunity.measurement.api.MeasurementResponse;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A comparison of variants as clients read it. */
@Schema(description = "Two variants of a step and what customers say of them")
record ComparisonResponse(
        UUID id,
        UUID journeyId,
        UUID stepId,

        @Schema(description = "Key of the variant that is compared with: `before` in the measurement")
        String firstVariant,

        @Schema(
                description =
                        "Key of the variant that is judged: `after` in the measurement; IMPROVED says it is better")
        String secondVariant,

        MeasurementResponse measurement,
        Instant createdAt,
        String createdBy) {

    static ComparisonResponse of(MeasuredComparison measured) {
        VariantComparison comparison = measured.comparison();
        return new ComparisonResponse(
                comparison.id(),
                comparison.journeyId(),
                comparison.stepId(),
                comparison.first(),
                comparison.second(),
                MeasurementResponse.of(measured.measurement()),
                comparison.createdAt(),
                comparison.createdBy());
    }
}
