package io.journeyloop.gateway.opportunity;

import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;

@DefaultNonNull
@Description("An opportunity in its tree.")
public record OpportunityNode(
        @Id @Description("The opportunity.") String id,

        @Description("Its key.") String key,

        @Description("Its title.") String title,

        @Description("What kind it is.") OpportunityType type,

        @Description("Where the work on it stands.") OpportunityStatus status,

        @Nullable @Id @Description("The one above it.") String parentId,

        @Description("Its level below the start, which is 1.")
        int depth,

        @Description("How many there are right below it.") int children,

        @Nullable @Description("Its score.") Double score,

        @Nullable @Description("Its effort.") Double effort,

        @Nullable @Description("Its rank.") Integer rank) {}
