package io.journeyloop.gateway.insight;

import io.smallrye.graphql.api.DefaultNonNull;
import org.eclipse.microprofile.graphql.Description;

@DefaultNonNull
@Description("One feedback record of a connection.")
public record FeedbackEdge(
        @Description("The feedback record.") Feedback node,

        @Description("Pass it as after to go on behind this edge.")
        String cursor) {}
