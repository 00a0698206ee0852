package io.journeyloop.gateway.priority;

import io.smallrye.graphql.api.DefaultNonNull;
import org.eclipse.microprofile.graphql.Description;

@DefaultNonNull
@Description("One part of a business effect.")
public record BusinessTerm(
        @Description("What is looked at.") BusinessCriterion criterion,
        @Description("As it was said or counted.") double raw,
        @Description("Of the raw value.") String unit,
        @Description("0 to 1.") double normalised,
        @Description("Its share in the business effect.") double weight,
        @Description("What it adds to the value.") double contribution) {}
