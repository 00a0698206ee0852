package io.journeyloop.gateway.journey;

import org.eclipse.microprofile.graphql.Description;

@Description("What journeys are sorted by.")
public enum JourneyOrder {
    @Description("When they were made; usually ASC.")
    CREATED,

    @Description("When they changed last; usually DESC.")
    UPDATED,

    @Description("What they are called, in any case; usually ASC.")
    TITLE,

    @Description("When their newest evidence was collected, none being before any; usually ASC.")
    LAST_EVIDENCE
}
