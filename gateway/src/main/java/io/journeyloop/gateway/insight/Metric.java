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

        @Nullable @Description("What it is about.") MetricScope scope,

        @Nullable @Description("Which answers it comes from.")
        MetricLevel level,

        @Description("The days it covers.") Window window,

        @Nullable @Description("Points for NPS, 0 to 1 for shares, else on the scale; null without an answer.")
        Double value,

        @Description("How many answered.") int n,

        @Nullable @Description("Lower end of the 95 % interval.")
        Double lower,

        @Nullable @Description("Upper end of the 95 % interval.")
        Double upper,

        @Description("How far it can be trusted.") FigureState state,

        @Nullable @Description("Lower end of the scale; null where it has none.")
        Double scaleMin,

        @Nullable @Description("Upper end of the scale; null where it has none.")
        Double scaleMax,

        @Description("How often each answer was given.") List<@NonNull Bar> histogram,

        @Nullable @Description("Against the window before; null without one.")
        MetricTrend trend) {}
