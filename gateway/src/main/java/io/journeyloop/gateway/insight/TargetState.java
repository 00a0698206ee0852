package io.journeyloop.gateway.insight;

import org.eclipse.microprofile.graphql.Description;

@Description("Whether a figure reaches its target.")
public enum TargetState {
    @Description("Its whole interval does.")
    MET,

    @Description("Its whole interval does not.")
    MISSED,

    @Description("The interval holds the target.")
    UNDECIDED,

    @Description("Nobody answered.")
    NO_DATA
}
