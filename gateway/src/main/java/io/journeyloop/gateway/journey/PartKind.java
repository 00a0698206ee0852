package io.journeyloop.gateway.journey;

import org.eclipse.microprofile.graphql.Description;

@Description("A kind of part of a journey.")
public enum PartKind {
    @Description("The journey itself.")
    JOURNEY,

    @Description("A phase.")
    PHASE,

    @Description("A step.")
    STEP,

    @Description("A touchpoint.")
    TOUCHPOINT,

    @Description("A transition.")
    TRANSITION
}
