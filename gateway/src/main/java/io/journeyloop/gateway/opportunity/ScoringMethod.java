package io.journeyloop.gateway.opportunity;

import org.eclipse.microprofile.graphql.Description;

@Description("How a model's criteria become a score.")
public enum ScoringMethod {
    @Description("Weighted mean of the worth to customers and business; effort is an axis of its own.")
    VALUE_EFFORT,
    @Description("Opportunity-driven innovation: importance, plus what satisfaction lacks of it.")
    ODI,
    @Description("Reach times impact times confidence by effort.")
    RICE,
    @Description("Cost of delay by job size.")
    WSJF,
    @Description("The tenant's own formula.")
    CUSTOM
}
