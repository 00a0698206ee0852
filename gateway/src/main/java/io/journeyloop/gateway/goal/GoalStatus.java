package io.journeyloop.gateway.goal;

import org.eclipse.microprofile.graphql.Description;

@Description("Whether a goal is still wanted.")
public enum GoalStatus {
    @Description("Wanted.")
    ACTIVE,

    @Description("Reached.")
    ACHIEVED,

    @Description("Given up.")
    DROPPED
}
