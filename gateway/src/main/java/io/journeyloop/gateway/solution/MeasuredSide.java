package io.journeyloop.gateway.solution;

import io.journeyloop.gateway.insight.FigureState;
import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;

@Description("The metric on one side of the shipping.")
public record MeasuredSide(
        @Nullable @Description("Where it was measured.") MeasuredScope scope,

        @Nullable @Description("When.") MeasuredWindow window,

        @Nullable @Description("The figure; null without an answer.")
        Double value,

        @Nullable @Description("Lower end of the 95 % interval.")
        Double lower,

        @Nullable @Description("Upper end of the 95 % interval.")
        Double upper,

        @Nullable @Description("Answers.") Integer n,

        @Nullable @Description("How far it can be trusted.") FigureState state,

        @Nullable @Description("What it was computed from.") SampleCounts counts) {}
