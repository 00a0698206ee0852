package io.journeyloop.gateway.cycle;

import io.smallrye.graphql.api.DefaultNonNull;
import org.eclipse.microprofile.graphql.Description;

@DefaultNonNull
@Description("One entry of a connection of cycles.")
public record CycleEdge(
        @Description("The entry itself.") Cycle node,

        @Description("Pass it as after to go on behind this edge.")
        String cursor) {}
