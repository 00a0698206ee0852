package io.journeyloop.gateway.insight;

import org.eclipse.microprofile.graphql.Description;

@Description("How far a figure can be trusted.")
public enum FigureState {
    @Description("At least thirty answers.")
    OK,
    @Description("Fewer than thirty answers: the interval is wide.")
    LOW_SAMPLE,
    @Description("No answer: the value is unknown, which is not zero.")
    NO_DATA
}
