package io.journeyloop.gateway.journey;

import org.eclipse.microprofile.graphql.Description;

@Description("What a journey describes.")
public enum JourneyState {
    @Description("What is.")
    CURRENT,
    @Description("What is meant to be.")
    TO_BE,
    @Description("What is being found out.")
    RESEARCH
}
