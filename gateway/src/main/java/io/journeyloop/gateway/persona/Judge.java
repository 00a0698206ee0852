package io.journeyloop.gateway.persona;

import org.eclipse.microprofile.graphql.Description;

@Description("Who assigns a customer to a persona.")
public enum Judge {
    @Description("A person.")
    MANUAL,

    @Description("A model.")
    MODEL
}
