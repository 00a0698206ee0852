package io.journeyloop.gateway.opportunity;

import io.smallrye.graphql.api.DefaultNonNull;
import org.eclipse.microprofile.graphql.Description;

@DefaultNonNull
@Description("One opportunity of a connection.")
public record OpportunityEdge(
        @Description("The opportunity.") Opportunity node,

        @Description("Pass it as after to go on behind this edge.")
        String cursor) {}
