package io.journeyloop.insight.metrics.api;

import io.journeyloop.insight.metrics.api.MetricResponse.MetricWindow;
import io.journeyloop.insight.metrics.application.Trend;
import io.journeyloop.insight.metrics.domain.Difference;
import io.journeyloop.insight.metrics.domain.Estimate;
import io.journeyloop.insight.metrics.domain.Verdict;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How a figure has moved since the time before. */
@Schema(description = "How a figure has moved since a window of the same length just before its own")
public record TrendResponse(
        MetricWindow window,

        @Schema(description = "The figure of that window; null when nothing was answered") @Nullable
        Double value,

        @Schema(description = "Number of answers in that window")
        long n,

        DifferenceResponse difference) {

    static TrendResponse of(Trend trend) {
        Estimate before = trend.before().estimate();
        return new TrendResponse(
                MetricWindow.of(trend.window()),
                before == null ? null : before.value(),
                trend.before().n(),
                DifferenceResponse.of(trend.difference()));
    }

    /** A difference between two figures. */
    @Schema(description = "The second figure minus the first, in the metric's unit")
    public record DifferenceResponse(
            @Schema(description = "Null when one of the two has no answer") @Nullable
            Double delta,

            @Schema(
                    description =
                            "Lower end of the 95 % interval: Newcombe's for shares, from the adjusted variance for"
                                    + " NPS, Welch's for means")
            @Nullable
            Double lower,

            @Nullable Double upper,
            long nBefore,
            long nAfter,

            @Schema(description = "INSUFFICIENT_DATA below thirty answers on either side")
            Verdict verdict) {

        static DifferenceResponse of(Difference difference) {
            Estimate estimate = difference.estimate();
            return new DifferenceResponse(
                    estimate == null ? null : estimate.value(),
                    estimate == null ? null : estimate.lower(),
                    estimate == null ? null : estimate.upper(),
                    difference.nBefore(),
                    difference.nAfter(),
                    difference.verdict());
        }
    }
}
