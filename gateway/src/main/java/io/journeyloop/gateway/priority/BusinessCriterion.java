package io.journeyloop.gateway.priority;

import org.eclipse.microprofile.graphql.Description;

@Description("What makes a step matter to the business.")
public enum BusinessCriterion {
    @Description("The highest importance to the organisation of its touchpoints.")
    IMPORTANCE,
    @Description("The cost of a contact at its dearest touchpoint.")
    COST_TO_SERVE,
    @Description("The share of the journey's customers whom it concerns.")
    REACH
}
