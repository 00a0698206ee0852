package io.journeyloop.gateway.journey;

import org.eclipse.microprofile.graphql.Description;

@Description("What a channel is made of.")
public enum Medium {
    @Description("Software.")
    DIGITAL,
    @Description("People.")
    HUMAN,
    @Description("Places and things.")
    PHYSICAL,
    @Description("Machines.")
    DEVICE
}
