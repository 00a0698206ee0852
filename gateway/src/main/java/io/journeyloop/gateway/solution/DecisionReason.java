package io.journeyloop.gateway.solution;

import org.eclipse.microprofile.graphql.Description;

@Description("Why a measurement was decided.")
public enum DecisionReason {
    @Description("Both sides hold the planned number of answers.")
    PLANNED_SAMPLE,

    @Description("The window has ended.")
    WINDOW_CLOSED
}
