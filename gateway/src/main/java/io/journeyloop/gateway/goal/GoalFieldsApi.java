package io.journeyloop.gateway.goal;

import io.journeyloop.gateway.goal.GoalKey.OfJourney;
import io.journeyloop.gateway.insight.DefinedMetric;
import io.journeyloop.gateway.insight.DefinedMetrics;
import io.journeyloop.gateway.journey.Journey;
import io.journeyloop.gateway.opportunity.Opportunities;
import io.journeyloop.gateway.opportunity.Opportunity;
import io.smallrye.mutiny.Uni;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;

/** What leads to goals and on from them. */
@GraphQLApi
public class GoalFieldsApi {
    private final Goals goals;
    private final Opportunities opportunities;
    private final DefinedMetrics metrics;

    GoalFieldsApi(Goals goals, Opportunities opportunities, DefinedMetrics metrics) {
        this.goals = goals;
        this.opportunities = opportunities;
        this.metrics = metrics;
    }

    @Description("Goals that are measured at the journey or a place in it, the newest first.")
    public Uni<List<@NonNull Goal>> goals(@Source Journey journey) {
        return goals.of(new OfJourney(journey.id()));
    }

    @Description("Goals that it serves.")
    public Uni<List<@NonNull Goal>> goals(@Source Opportunity opportunity) {
        return goals.all(opportunity.goalIds());
    }

    @Description("What serves it.")
    public Uni<List<@NonNull Opportunity>> opportunities(@Source Goal goal) {
        return opportunities.all(goal.opportunityIds());
    }

    @Description("The defined metric; null where a usual one is wanted.")
    public Uni<DefinedMetric> definedMetric(@Source Goal goal) {
        return metrics.find(goal.metricId());
    }
}
