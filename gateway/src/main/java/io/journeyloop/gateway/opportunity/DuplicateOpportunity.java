package io.journeyloop.gateway.opportunity;

import io.smallrye.graphql.api.DefaultNonNull;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;

@DefaultNonNull
@Description("An opportunity that may be the same.")
public record DuplicateOpportunity(
        @Description("The opportunity.") Opportunity opportunity,

        @Description("How alike, 0 to 1.") double score,

        @Description("How alike in words, 0 to 1.") double text,

        @Description("How much evidence both have, 0 to 1.") double evidence,

        @Description("Words that both have.") List<@NonNull String> commonWords,

        @Id @Description("Insights that both rest on.") List<@NonNull String> sharedInsightIds,

        @Description("Places that both are about.") List<@NonNull OpportunityLink> sharedLinks,

        @Description("The same in a sentence.") String because) {}
