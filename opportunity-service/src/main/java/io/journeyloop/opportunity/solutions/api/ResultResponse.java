package io.journeyloop.opportunity.solutions.api;

import io.journeyloop.opportunity.measurement.api.WindowResponse;
import io.journeyloop.opportunity.measurement.domain.Estimate;
import io.journeyloop.opportunity.measurement.domain.FigureState;
import io.journeyloop.opportunity.measurement.domain.Outcome;
import io.journeyloop.opportunity.measurement.domain.TimeWindow;
import io.journeyloop.opportunity.measurement.domain.Verdict;
import io.journeyloop.opportunity.solutions.domain.Solution;
import java.time.Duration;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a solution did to customers, in short; others show it, too. */
@Schema(name = "SolutionResult", description = "What a solution did to customers, decided once")
public record ResultResponse(
        @Nullable Double before,
        @Nullable Double after,

        @Schema(description = "after − before") @Nullable Double delta,

        @Schema(description = "Lower bound of the difference's 95 % interval") @Nullable
        Double lower,

        @Schema(description = "Upper bound of the difference's 95 % interval") @Nullable
        Double upper,

        long nBefore,
        long nAfter,
        Verdict verdict,

        @Schema(description = "That of the side with fewer answers")
        FigureState state,

        WindowResponse beforeWindow,
        WindowResponse afterWindow,
        Instant decidedAt) {

    /** Null until it is measured. */
    public static @Nullable ResultResponse of(Solution solution) {
        Outcome outcome = solution.result();
        Instant shipped = solution.shippedAt();
        if (outcome == null || shipped == null) {
            return null;
        }
        Duration length = Duration.ofDays(solution.profile().objective().windowDays());
        Estimate delta = outcome.delta();
        return new ResultResponse(
                value(outcome.before()),
                value(outcome.after()),
                value(delta),
                delta == null ? null : delta.lower(),
                delta == null ? null : delta.upper(),
                outcome.nBefore(),
                outcome.nAfter(),
                outcome.verdict(),
                outcome.state(),
                WindowResponse.of(TimeWindow.before(shipped, length)),
                WindowResponse.of(TimeWindow.after(shipped, length)),
                outcome.decidedAt());
    }

    private static @Nullable Double value(@Nullable Estimate estimate) {
        return estimate == null ? null : estimate.value();
    }
}
