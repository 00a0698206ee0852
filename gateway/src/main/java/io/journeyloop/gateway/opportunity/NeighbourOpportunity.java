package io.journeyloop.gateway.opportunity;

import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;

@DefaultNonNull
@Description("The opportunity next to it in the ranking.")
public record NeighbourOpportunity(
        @Id @Description("The opportunity.") String id,

        @Description("Its key.") String key,

        @Description("Its title.") String title,

        @Nullable @Description("Its score.") Double score,

        @Nullable @Description("Its effort.") Double effort) {}
