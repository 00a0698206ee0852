package io.journeyloop.gateway.journey;

import org.eclipse.microprofile.graphql.Description;

@Description("Who sees a touchpoint.")
public enum Visibility {
    @Description("The customer.")
    FRONTSTAGE,

    @Description("Only the organisation.")
    BACKSTAGE
}
