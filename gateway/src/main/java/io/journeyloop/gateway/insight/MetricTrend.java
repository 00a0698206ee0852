package io.journeyloop.gateway.insight;

import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;

@DefaultNonNull
@Description("A figure against the window before.")
public record MetricTrend(
        @Description("The window before, as long as this one.")
        Window window,

        @Nullable @Description("The figure then; null without an answer.")
        Double value,

        @Description("How many answered then.") int n,

        @Description("How far the two lie apart.") FigureDifference difference) {}
