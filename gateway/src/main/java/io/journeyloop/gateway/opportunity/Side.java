package io.journeyloop.gateway.opportunity;

import org.eclipse.microprofile.graphql.Description;

@Description("Whose interest a criterion speaks for.")
public enum Side {
    @Description("The customer's.")
    CUSTOMER,
    @Description("The organisation's.")
    BUSINESS,
    @Description("What it takes.")
    EFFORT
}
