package io.journeyloop.gateway.journey;

import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;

@DefaultNonNull
@Description("One way to do a step, among others that are tried.")
public record StepVariant(
        @Description("Slug, unique in the step.") String key,

        @Description("What it is called.") String name,

        @Nullable @Description("The share of customers who get it, 0 to 1.")
        Double share,

        @Nullable @Description("How it differs.") String description,

        @Nullable @Id @Description("The defined metric that tells which is better.")
        String outcomeMetricId,

        @Nullable @Description("The usual metric that tells, where none is defined.")
        String outcomeMetric) {}
