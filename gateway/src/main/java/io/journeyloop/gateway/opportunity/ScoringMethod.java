package io.journeyloop.gateway.opportunity;

import org.eclipse.microprofile.graphql.Description;

@Description("How a model's criteria become a score.")
public enum ScoringMethod {
    @Description("Weighted mean of the worth to customers and business; effort is an axis of its own.")
    VALUE_EFFORT
}
