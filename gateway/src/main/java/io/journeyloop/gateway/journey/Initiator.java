package io.journeyloop.gateway.journey;

import org.eclipse.microprofile.graphql.Description;

@Description("Who starts a contact.")
public enum Initiator {
    @Description("The customer.")
    CUSTOMER,
    @Description("The organisation.")
    ORGANISATION,
    @Description("A partner.")
    PARTNER
}
