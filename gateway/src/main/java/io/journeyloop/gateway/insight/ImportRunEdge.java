package io.journeyloop.gateway.insight;

import io.smallrye.graphql.api.DefaultNonNull;
import org.eclipse.microprofile.graphql.Description;

@DefaultNonNull
@Description("One entry of a connection of imports.")
public record ImportRunEdge(
        @Description("The entry itself.") ImportRun node,

        @Description("Pass it as after to go on behind this edge.")
        String cursor) {}
