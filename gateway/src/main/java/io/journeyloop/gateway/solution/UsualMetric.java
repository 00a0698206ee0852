package io.journeyloop.gateway.solution;

import io.journeyloop.gateway.insight.MetricMethod;
import io.journeyloop.gateway.insight.MetricType;
import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;

@DefaultNonNull
@Description("A metric that everybody has.")
public record UsualMetric(
        @Description("What is measured.") MetricType type,

        @Nullable @Description("How it is computed; the type's own way when null.")
        MetricMethod method) {}
