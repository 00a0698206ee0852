package io.journeyloop.opportunity.goals.api;

import io.journeyloop.opportunity.goals.application.MeasuredGoal;
import io.journeyloop.opportunity.goals.domain.GoalProfile;
import io.journeyloop.opportunity.goals.domain.Progress;
import io.journeyloop.opportunity.measurement.api.WindowResponse;
import io.journeyloop.opportunity.measurement.domain.Answer;
import io.journeyloop.opportunity.measurement.domain.Answer.Problem;
import io.journeyloop.opportunity.measurement.domain.Estimate;
import io.journeyloop.opportunity.measurement.domain.FigureState;
import io.journeyloop.opportunity.measurement.domain.Sample;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How far a goal is. */
@Schema(name = "GoalProgress", description = "How far a goal is, as measured last; nobody types it")
record ProgressResponse(
        @Schema(description = "The metric in the window; null without an answer") @Nullable
        Double current,

        @Schema(description = "Lower bound of the 95 % interval; null where the spread is unknown") @Nullable
        Double lower,

        @Schema(description = "Upper bound of the 95 % interval; null where the spread is unknown") @Nullable
        Double upper,

        @Schema(description = "Number of answers") long n,

        FigureState state,

        @Schema(description = "The last 28 days before it was measured")
        WindowResponse window,

        @Schema(
                description =
                        "The part of the way from baseline to target that is covered; null where nothing is known")
        @Nullable
        Double covered,

        @Schema(description = "The target held against the whole interval")
        Progress targetState,

        @Schema(description = "Null before the evidence has answered for the first time") @Nullable
        Instant measuredAt,

        @Schema(description = "Why there is no figure; null where there may be one") @Nullable
        Problem problem) {

    static ProgressResponse of(MeasuredGoal measured) {
        GoalProfile profile = measured.goal().profile();
        Answer answer = measured.measurement().answer();
        Sample sample = answer == null || answer.samples().isEmpty()
                ? null
                : answer.samples().getFirst();
        Estimate current = sample == null ? null : sample.estimate();
        long n = sample == null ? 0 : sample.n();
        return new ProgressResponse(
                current == null ? null : current.value(),
                current == null ? null : current.lower(),
                current == null ? null : current.upper(),
                n,
                FigureState.of(n),
                WindowResponse.of(
                        measured.measurement().asking().sides().getFirst().window()),
                Progress.covered(current, profile.baseline(), profile.target()),
                Progress.of(current, profile.target(), answer == null ? null : answer.direction()),
                measured.measurement().answeredAt(),
                answer == null ? null : answer.problem());
    }
}
