package io.journeyloop.gateway.solution;

import io.smallrye.graphql.api.DefaultNonNull;
import org.eclipse.microprofile.graphql.Description;

@DefaultNonNull
@Description("One entry of a connection of solutions.")
public record SolutionEdge(
        @Description("The entry itself.") Solution node,

        @Description("Pass it as after to go on behind this edge.")
        String cursor) {}
