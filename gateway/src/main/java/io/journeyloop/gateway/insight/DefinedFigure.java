package io.journeyloop.gateway.insight;

import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;

@DefaultNonNull
@Description("A defined metric in a window.")
public record DefinedFigure(
        @Description("The metric.") DefinedMetric metric,

        @Description("Its figure.") Metric figure,

        @Nullable @Description("Whether it reaches the target; null without one.")
        TargetState targetState) {}
