package io.journeyloop.gateway.maturity;

import org.eclipse.microprofile.graphql.Description;

@Description("What working with journeys stands on.")
public enum Leg {
    @Description("Knowing customers.")
    INSIGHT,

    @Description("Knowing the journeys.")
    FRAMEWORK,

    @Description("Choosing well.")
    PRIORITISATION
}
