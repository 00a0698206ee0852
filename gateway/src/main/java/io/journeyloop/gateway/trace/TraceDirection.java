package io.journeyloop.gateway.trace;

import org.eclipse.microprofile.graphql.Description;

@Description("Which way to walk.")
public enum TraceDirection {
    @Description("From what customers said to what was done, and whether it worked.")
    FORWARD,
    @Description("From a metric, a solution, an opportunity or a place to what customers said.")
    BACKWARD
}
