package io.journeyloop.gateway.persona;

import io.smallrye.graphql.api.DefaultNonNull;
import org.eclipse.microprofile.graphql.Description;

@DefaultNonNull
@Description("One entry of a connection of segments.")
public record SegmentEdge(
        @Description("The entry itself.") Segment node,

        @Description("Pass it as after to go on behind this edge.")
        String cursor) {}
