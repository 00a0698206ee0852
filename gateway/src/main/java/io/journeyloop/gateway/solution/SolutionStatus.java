package io.journeyloop.gateway.solution;

import org.eclipse.microprofile.graphql.Description;

@Description("How far a solution is.")
public enum SolutionStatus {
    @Description("Thought of.")
    IDEA,

    @Description("Being tried out.")
    VALIDATING,

    @Description("Decided.")
    PLANNED,

    @Description("Being built; it has a metric, a baseline and a target.")
    IN_DELIVERY,

    @Description("With the customers.")
    SHIPPED,

    @Description("With a verdict.")
    MEASURED,

    @Description("Given up.")
    DROPPED
}
