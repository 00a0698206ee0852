package io.journeyloop.gateway.cycle;

import org.eclipse.microprofile.graphql.Description;

@Description("Where a cycle stands.")
public enum CycleStage {
    @Description("Measuring.")
    MEASURE,

    @Description("Choosing what to do.")
    PRIORITISE,

    @Description("Doing it.")
    ADDRESS,

    @Description("Looking back.")
    REFLECT,

    @Description("Measuring again.")
    REMEASURE,

    @Description("Closed.")
    CLOSED
}
