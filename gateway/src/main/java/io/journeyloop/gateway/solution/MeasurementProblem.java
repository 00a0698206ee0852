package io.journeyloop.gateway.solution;

import org.eclipse.microprofile.graphql.Description;

@Description("Why a measurement can't be made.")
public enum MeasurementProblem {
    @Description("Its metric is not known.")
    UNKNOWN_METRIC,

    @Description("What it is about is not known.")
    UNKNOWN_SCOPE
}
