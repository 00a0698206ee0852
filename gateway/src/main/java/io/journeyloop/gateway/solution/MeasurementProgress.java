package io.journeyloop.gateway.solution;

import org.eclipse.microprofile.graphql.Description;

@Description("How far a measurement is.")
public enum MeasurementProgress {
    @Description("Answers are still coming.")
    COLLECTING,

    @Description("The verdict stands.")
    DECIDED
}
