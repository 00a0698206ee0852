package io.journeyloop.gateway.priority;

import io.smallrye.graphql.api.DefaultNonNull;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;

@DefaultNonNull
@Description("A journey by how much happens in it.")
public record KeyJourney(
        @Description("From 1.") int rank,

        @Id @Description("The journey.") String journeyId,

        @Description("Its key.") String journeyKey,

        @Description("Its title.") String title,

        @Description("How many records it has.") int n,

        @Description("Their share, 0 to 1.") double share,

        @Description("The share of it and all above it.") double cumulativeShare,

        @Description("Whether it is among the few that make up most.")
        boolean key) {}
