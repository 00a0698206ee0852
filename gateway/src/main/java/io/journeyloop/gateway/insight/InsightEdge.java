package io.journeyloop.gateway.insight;

import io.smallrye.graphql.api.DefaultNonNull;
import org.eclipse.microprofile.graphql.Description;

@DefaultNonNull
@Description("One insight of a connection.")
public record InsightEdge(
        @Description("The insight.") Insight node,

        @Description("Pass it as after to go on behind this edge.")
        String cursor) {}
