package io.journeyloop.gateway.journey;

import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;

/** Goes to the service as given, so that absent and null stay apart. */
@Input("StepVariantInput")
@DefaultNonNull
@Description("One way to do a step, among others that are tried.")
public record StepVariantInput(
        @Description("Slug, unique in the step.") String key,

        @Description("What it is called.") String name,

        @Nullable @Description("The share of customers who get it, 0 to 1.")
        Double share,

        @Nullable @Description("How it differs.") String description,

        @Nullable @Id @Description("The defined metric that tells which is better.")
        String outcomeMetricId,

        @Nullable @Description("The usual metric that tells, instead.")
        String outcomeMetric) {}
