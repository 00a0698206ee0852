package io.journeyloop.gateway.journey;

import org.eclipse.microprofile.graphql.Description;

@Description("How wide a journey reaches.")
public enum JourneyLevel {
    @Description("The whole relationship.")
    LIFECYCLE,
    @Description("A large undertaking.")
    MACRO,
    @Description("A single task.")
    MICRO
}
