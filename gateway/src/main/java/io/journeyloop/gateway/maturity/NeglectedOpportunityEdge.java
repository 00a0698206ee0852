package io.journeyloop.gateway.maturity;

import io.smallrye.graphql.api.DefaultNonNull;
import org.eclipse.microprofile.graphql.Description;

@DefaultNonNull
@Description("One entry of a connection of neglected opportunities.")
public record NeglectedOpportunityEdge(
        @Description("The entry itself.") NeglectedOpportunity node,

        @Description("Pass it as after to go on behind this edge.")
        String cursor) {}
