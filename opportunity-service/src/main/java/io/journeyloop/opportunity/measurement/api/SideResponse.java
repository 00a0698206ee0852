package io.journeyloop.opportunity.measurement.api;

import io.journeyloop.opportunity.measurement.application.SampleCounts;
import io.journeyloop.opportunity.measurement.domain.Estimate;
import io.journeyloop.opportunity.measurement.domain.FigureState;
import io.journeyloop.opportunity.measurement.domain.Sample;
import io.journeyloop.opportunity.measurement.domain.Side;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One side of a comparison, with all that its figure can be computed from again. */
@Schema(name = "MeasuredSide", description = "One side of a comparison: its figure, and what it is computed from")
public record SideResponse(
        ScopeBody scope,
        WindowResponse window,

        @Schema(description = "NPS in points, a share from 0 to 1, a mean on its scale; null without an answer")
        @Nullable
        Double value,

        @Schema(description = "Lower bound of the 95 % interval; null where the spread is unknown") @Nullable
        Double lower,

        @Schema(description = "Upper bound of the 95 % interval; null where the spread is unknown") @Nullable
        Double upper,

        @Schema(description = "Number of answers") long n,

        @Schema(description = "LOW_SAMPLE below thirty answers, NO_DATA without any")
        FigureState state,

        @Schema(description = "The counts behind the figure; null before the evidence has answered") @Nullable
        SampleCounts counts) {

    static SideResponse of(Side side, @Nullable Sample sample) {
        Estimate estimate = sample == null ? null : sample.estimate();
        return new SideResponse(
                ScopeBody.shown(side.scope()),
                WindowResponse.of(side.window()),
                estimate == null ? null : estimate.value(),
                estimate == null ? null : estimate.lower(),
                estimate == null ? null : estimate.upper(),
                sample == null ? 0 : sample.n(),
                sample == null ? FigureState.NO_DATA : sample.state(),
                sample == null ? null : SampleCounts.of(sample));
    }
}
