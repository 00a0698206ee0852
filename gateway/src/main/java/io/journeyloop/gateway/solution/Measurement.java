package io.journeyloop.gateway.solution;

import io.journeyloop.gateway.insight.FigureState;
import io.journeyloop.gateway.insight.Verdict;
import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;
import java.time.Instant;
import org.eclipse.microprofile.graphql.Description;

@DefaultNonNull
@Description("A metric before and after, with everything that its verdict rests on.")
public record Measurement(
        @Description("How far it is.") MeasurementProgress progress,

        @Nullable @Description("The metric before.") Double before,

        @Nullable @Description("The metric after.") Double after,

        @Nullable @Description("After minus before.") Double delta,

        @Nullable @Description("Lower end of the 95 % interval.")
        Double lower,

        @Nullable @Description("Upper end of the 95 % interval.")
        Double upper,

        @Nullable @Description("Answers before.") Integer nBefore,

        @Nullable @Description("Answers after.") Integer nAfter,

        @Nullable @Description("What it shows.") Verdict verdict,

        @Nullable @Description("How far it can be trusted.") FigureState state,

        @Nullable @Description("The time before.") MeasuredWindow beforeWindow,

        @Nullable @Description("The time after.") MeasuredWindow afterWindow,

        @Nullable @Description("What it was computed from.") MeasurementInputs inputs,

        @Nullable @Description("Which version of the formula.")
        Integer formulaVersion,

        @Nullable @Description("Why it was decided.") DecisionReason decidedBy,

        @Nullable @Description("When it was decided.") Instant decidedAt,

        @Nullable @Description("When it was last computed.") Instant measuredAt,

        @Nullable @Description("Why it can't be made.") MeasurementProblem problem) {}
