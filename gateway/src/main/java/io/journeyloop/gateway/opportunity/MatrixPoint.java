package io.journeyloop.gateway.opportunity;

import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;

@DefaultNonNull
@Description("An opportunity in a matrix.")
public record MatrixPoint(
        @Id @Description("The opportunity.") String id,

        @Description("Its key.") String key,

        @Description("Its title.") String title,

        @Description("Where the work on it stands.") OpportunityStatus status,

        @Nullable @Description("Its rank.") Integer rank,

        @Nullable @Description("Where it lies across; null where nobody told.")
        Double x,

        @Nullable @Description("Where it lies up; null where nobody told.")
        Double y) {}
