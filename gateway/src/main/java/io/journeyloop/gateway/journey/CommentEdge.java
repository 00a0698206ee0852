package io.journeyloop.gateway.journey;

import io.smallrye.graphql.api.DefaultNonNull;
import org.eclipse.microprofile.graphql.Description;

@DefaultNonNull
@Description("One entry of a connection of comments.")
public record CommentEdge(
        @Description("The entry itself.") Comment node,

        @Description("Pass it as after to go on behind this edge.")
        String cursor) {}
