package io.journeyloop.gateway.journey;

import io.smallrye.graphql.api.DefaultNonNull;
import org.eclipse.microprofile.graphql.Description;

@DefaultNonNull
@Description("One journey of a connection.")
public record JourneyEdge(
        @Description("The journey.") Journey node,

        @Description("Pass it as after to go on behind this edge.")
        String cursor) {}
