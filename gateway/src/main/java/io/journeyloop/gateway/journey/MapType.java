package io.journeyloop.gateway.journey;

import org.eclipse.microprofile.graphql.Description;

@Description("How a journey is drawn.")
public enum MapType {
    @Description("As the customer's path.")
    JOURNEY_MAP,
    @Description("With what happens backstage.")
    SERVICE_BLUEPRINT,
    @Description("As a whole relationship.")
    LIFECYCLE
}
