package io.journeyloop.gateway.goal;

import io.journeyloop.gateway.insight.FigureState;
import io.journeyloop.gateway.solution.MeasuredWindow;
import io.journeyloop.gateway.solution.MeasurementProblem;
import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;
import java.time.Instant;
import org.eclipse.microprofile.graphql.Description;

@DefaultNonNull
@Description("How far a goal is.")
public record GoalProgress(
        @Nullable @Description("The metric now; null without an answer.")
        Double current,

        @Nullable @Description("Lower end of the 95 % interval.")
        Double lower,

        @Nullable @Description("Upper end of the 95 % interval.")
        Double upper,

        @Description("Answers.") int n,

        @Description("How far it can be trusted.") FigureState state,

        @Nullable @Description("The time that was looked at.")
        MeasuredWindow window,

        @Nullable @Description("The part of the way from baseline to target that is done.")
        Double covered,

        @Nullable @Description("Whether the target is reached.")
        GoalState targetState,

        @Nullable @Description("When it was computed.") Instant measuredAt,

        @Nullable @Description("Why it can't be.") MeasurementProblem problem) {}
