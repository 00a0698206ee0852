package io.journeyloop.gateway.journey;

import org.eclipse.microprofile.graphql.Description;

@Description("How customers go from one step to another.")
public enum TransitionKind {
    @Description("Straight on.")
    NORMAL,

    @Description("Back to an earlier step.")
    LOOP,

    @Description("Past steps in between.")
    SKIP,

    @Description("Out of the journey.")
    EXIT
}
