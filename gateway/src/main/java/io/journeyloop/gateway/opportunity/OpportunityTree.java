package io.journeyloop.gateway.opportunity;

import io.smallrye.graphql.api.DefaultNonNull;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@DefaultNonNull
@Description("Opportunities, parents before their children.")
public record OpportunityTree(
        @Description("Siblings by rank.") List<@NonNull OpportunityNode> items,

        @Description("Whether there are more than 5,000.") boolean truncated) {}
