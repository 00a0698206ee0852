package io.journeyloop.gateway.solution;

import org.eclipse.microprofile.graphql.Description;

@Description("How far the work on a delivery item is.")
public enum WorkStatus {
    @Description("Not begun.")
    TODO,

    @Description("Begun.")
    IN_PROGRESS,

    @Description("Done.")
    DONE,

    @Description("Given up.")
    CANCELLED
}
