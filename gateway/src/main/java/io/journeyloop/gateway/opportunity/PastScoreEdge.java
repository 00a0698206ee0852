package io.journeyloop.gateway.opportunity;

import io.smallrye.graphql.api.DefaultNonNull;
import org.eclipse.microprofile.graphql.Description;

@DefaultNonNull
@Description("One entry of a connection of past scores.")
public record PastScoreEdge(
        @Description("The entry itself.") PastScore node,

        @Description("Pass it as after to go on behind this edge.")
        String cursor) {}
