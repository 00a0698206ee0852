package io.journeyloop.gateway.solution;

import io.journeyloop.gateway.insight.FigureState;
import io.journeyloop.gateway.insight.Verdict;
import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;
import java.time.Instant;
import org.eclipse.microprofile.graphql.Description;

@DefaultNonNull
@Description("Whether a solution worked.")
public record SolutionResult(
        @Nullable @Description("The metric before it shipped.")
        Double before,

        @Nullable @Description("The metric after.") Double after,

        @Nullable @Description("After minus before.") Double delta,

        @Nullable @Description("Lower end of the 95 % interval.")
        Double lower,

        @Nullable @Description("Upper end of the 95 % interval.")
        Double upper,

        @Description("Answers before.") int nBefore,

        @Description("Answers after.") int nAfter,

        @Description("What it shows.") Verdict verdict,

        @Description("How far it can be trusted.") FigureState state,

        @Nullable @Description("The time before.") MeasuredWindow beforeWindow,

        @Nullable @Description("The time after.") MeasuredWindow afterWindow,

        @Nullable @Description("When it was decided.") Instant decidedAt) {}
