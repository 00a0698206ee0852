package io.journeyloop.gateway.trace;

import org.eclipse.microprofile.graphql.Description;

@Description("What a trace comes by.")
public enum TraceKind {
    @Description("Something that a customer said.")
    FEEDBACK,
    @Description("Something that was learnt.")
    INSIGHT,
    @Description("Not told any more: places and metrics have kinds of their own.")
    ORIGIN,

    @Description("A step that it is about.")
    STEP,

    @Description("A journey that it is about.")
    JOURNEY,
    @Description("Something worth doing.")
    OPPORTUNITY,
    @Description("Something that is done.")
    SOLUTION,
    @Description("A figure that is wanted.")
    GOAL,

    @Description("What tells whether it worked.")
    METRIC
}
