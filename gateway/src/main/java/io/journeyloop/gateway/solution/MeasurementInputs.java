package io.journeyloop.gateway.solution;

import io.journeyloop.gateway.insight.MetricDirection;
import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;

@Description("Everything that is needed to compute a verdict again.")
public record MeasurementInputs(
        @Nullable @Id @Description("The defined metric.") String metricId,

        @Nullable @Description("The usual metric, where none is defined.")
        UsualMetric metric,

        @Nullable @Description("Which way is good.") MetricDirection direction,

        @Nullable @Description("How many answers decide, on each side.")
        Integer sampleSize,

        @Nullable @Description("Before the shipping.") MeasuredSide before,

        @Nullable @Description("After it.") MeasuredSide after) {}
