package io.journeyloop.gateway.journey;

import org.eclipse.microprofile.graphql.Description;

@Description("How far the work on a journey is.")
public enum JourneyStatus {
    @Description("Named only.")
    UNMAPPED,
    @Description("Being found out.")
    RESEARCHING,
    @Description("Being mapped.")
    DRAFT,
    @Description("Published.")
    LIVE,
    @Description("Being tried.")
    PROTOTYPE,
    @Description("Put aside.")
    ARCHIVED
}
