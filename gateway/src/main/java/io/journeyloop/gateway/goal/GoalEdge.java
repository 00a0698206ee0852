package io.journeyloop.gateway.goal;

import io.smallrye.graphql.api.DefaultNonNull;
import org.eclipse.microprofile.graphql.Description;

@DefaultNonNull
@Description("One entry of a connection of goals.")
public record GoalEdge(
        @Description("The entry itself.") Goal node,

        @Description("Pass it as after to go on behind this edge.")
        String cursor) {}
