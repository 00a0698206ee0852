package io.journeyloop.gateway.insight;

import io.smallrye.graphql.api.DefaultNonNull;
import org.eclipse.microprofile.graphql.Description;

@DefaultNonNull
@Description("One entry of a connection of former versions.")
public record FormerFeedbackEdge(
        @Description("The entry itself.") FormerFeedback node,

        @Description("Pass it as after to go on behind this edge.")
        String cursor) {}
