package io.journeyloop.gateway.opportunity;

import io.journeyloop.gateway.insight.Insight;
import io.journeyloop.gateway.insight.Insights;
import io.journeyloop.gateway.journey.Journey;
import io.journeyloop.gateway.journey.Journeys;
import io.journeyloop.gateway.journey.MapParts;
import io.journeyloop.gateway.journey.Step;
import io.smallrye.mutiny.Uni;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;

/** What leads on from the links, likenesses and ranks of opportunities. */
@GraphQLApi
public class OpportunityMentionsApi {
    private final Opportunities opportunities;
    private final Insights insights;
    private final Journeys journeys;
    private final MapParts parts;

    OpportunityMentionsApi(Opportunities opportunities, Insights insights, Journeys journeys, MapParts parts) {
        this.opportunities = opportunities;
        this.insights = insights;
        this.journeys = journeys;
        this.parts = parts;
    }

    @Description("The journey.")
    public Uni<Journey> journey(@Source OpportunityLink link) {
        return journeys.find(link.journeyId());
    }

    @Description("The step; null for the journey as a whole, and when it has gone.")
    public Uni<Step> step(@Source OpportunityLink link) {
        return parts.step(link.journeyId(), link.stepId());
    }

    @Description("Insights that both rest on.")
    public Uni<List<@NonNull Insight>> sharedInsights(@Source DuplicateOpportunity duplicate) {
        return insights.all(duplicate.sharedInsightIds());
    }

    @Description("The one.")
    public Uni<Opportunity> opportunity(@Source DeclinedDuplicate declined) {
        return opportunities.find(declined.id());
    }

    @Description("The other.")
    public Uni<Opportunity> other(@Source DeclinedDuplicate declined) {
        return opportunities.find(declined.otherId());
    }

    @Description("The opportunity itself.")
    public Uni<Opportunity> opportunity(@Source Sensitivity sensitivity) {
        return opportunities.find(sensitivity.opportunityId());
    }

    @Description("The opportunity itself.")
    public Uni<Opportunity> opportunity(@Source OpportunityNode node) {
        return opportunities.find(node.id());
    }

    @Description("The one above it; null at the top.")
    public Uni<Opportunity> parent(@Source OpportunityNode node) {
        return opportunities.find(node.parentId());
    }

    @Description("The opportunity itself.")
    public Uni<Opportunity> opportunity(@Source MatrixPoint point) {
        return opportunities.find(point.id());
    }

    @Description("The opportunity itself.")
    public Uni<Opportunity> opportunity(@Source NeighbourOpportunity neighbour) {
        return opportunities.find(neighbour.id());
    }
}
