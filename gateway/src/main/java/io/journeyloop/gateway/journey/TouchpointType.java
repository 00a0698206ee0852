package io.journeyloop.gateway.journey;

import org.eclipse.microprofile.graphql.Description;

@Description("What happens at a touchpoint.")
public enum TouchpointType {
    @Description("Something is said or shown.")
    COMMUNICATION_POINT,
    @Description("Something is done.")
    ACTION
}
