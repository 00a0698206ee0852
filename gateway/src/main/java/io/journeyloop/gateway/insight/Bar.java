package io.journeyloop.gateway.insight;

import io.smallrye.graphql.api.DefaultNonNull;
import org.eclipse.microprofile.graphql.Description;

@DefaultNonNull
@Description("One bar of a histogram.")
public record Bar(
        @Description("The answer, on the metric's scale.") double value,
        @Description("How often it was given.") int n) {}
