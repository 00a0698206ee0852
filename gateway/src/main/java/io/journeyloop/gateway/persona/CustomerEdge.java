package io.journeyloop.gateway.persona;

import io.smallrye.graphql.api.DefaultNonNull;
import org.eclipse.microprofile.graphql.Description;

@DefaultNonNull
@Description("One entry of a connection of customers.")
public record CustomerEdge(
        @Description("The entry itself.") Customer node,

        @Description("Pass it as after to go on behind this edge.")
        String cursor) {}
