package io.journeyloop.gateway.goal;

import org.eclipse.microprofile.graphql.Description;

@Description("Whether a goal's figure reaches its target.")
public enum GoalState {
    @Description("Its whole interval does.")
    MET,

    @Description("Its whole interval does not.")
    NOT_MET,

    @Description("The interval holds the target.")
    UNDECIDED,

    @Description("Nobody answered.")
    NO_DATA
}
