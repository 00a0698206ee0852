package io.journeyloop.gateway.insight;

import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@DefaultNonNull
@Description("A figure with everything that is needed to judge it.")
public record Metric(
        @Description("What is measured.") MetricType type,
        @Description("How it is computed.") MetricMethod method,
        @Description("The days it covers.") Window window,

        @Nullable @Description("Points for NPS, 0 to 1 for shares, else on the scale; null without an answer.")
        Double value,

        @Description("How many answered.") int n,

        @Nullable @Description("Lower end of the 95 % interval.")
        Double lower,

        @Nullable @Description("Upper end of the 95 % interval.")
        Double upper,

        @Description("How far it can be trusted.") FigureState state,
        @Description("Lower end of the scale.") double scaleMin,
        @Description("Upper end of the scale.") double scaleMax,
        @Description("How often each answer was given.") List<@NonNull Bar> histogram) {}
