package io.journeyloop.gateway.opportunity;

import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;

@DefaultNonNull
@Description("How firmly an opportunity holds its rank.")
public record Sensitivity(
        @Id @Description("The opportunity.") String opportunityId,

        @Nullable @Description("Its rank.") Integer rank,

        @Nullable @Description("Its score.") Double score,

        @Nullable @Description("The one above.") NeighbourOpportunity above,

        @Nullable @Description("The one below.") NeighbourOpportunity below,

        @Description("One per criterion.") List<@NonNull SensitivityLine> inputs) {}
