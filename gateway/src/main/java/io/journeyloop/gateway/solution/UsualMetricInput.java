package io.journeyloop.gateway.solution;

import io.journeyloop.gateway.insight.MetricMethod;
import io.journeyloop.gateway.insight.MetricType;
import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;

/** Goes to the service as given, so that absent and null stay apart. */
@Input("UsualMetricInput")
@DefaultNonNull
@Description("A metric that everybody has.")
public record UsualMetricInput(
        @Description("What is measured.") MetricType type,

        @Nullable @Description("How to compute it; the type's own way when absent.")
        MetricMethod method) {}
