package io.journeyloop.gateway.priority;

import io.journeyloop.gateway.access.Roles;
import io.journeyloop.gateway.insight.Insight;
import io.journeyloop.gateway.insight.Insights;
import io.journeyloop.gateway.journey.Journey;
import io.journeyloop.gateway.journey.Journeys;
import io.journeyloop.gateway.journey.MapParts;
import io.journeyloop.gateway.journey.Phase;
import io.journeyloop.gateway.journey.Step;
import io.journeyloop.gateway.opportunity.Opportunities;
import io.journeyloop.gateway.opportunity.Opportunity;
import io.smallrye.graphql.api.Nullable;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;

@GraphQLApi
public class PriorityApi {
    private final Priorities priorities;
    private final Journeys journeys;
    private final MapParts parts;
    private final Insights insights;
    private final Opportunities opportunities;

    PriorityApi(
            Priorities priorities, Journeys journeys, MapParts parts, Insights insights, Opportunities opportunities) {
        this.priorities = priorities;
        this.journeys = journeys;
        this.parts = parts;
        this.insights = insights;
        this.opportunities = opportunities;
    }

    @Query
    @RolesAllowed(Roles.VIEWER)
    @NonNull
    @Description("The few steps that hurt most, the worst first; what is not certain is no priority.")
    public Uni<List<@NonNull Priority>> priorities(
            @Nullable @Id @Description("Of one journey; of all when absent.") String journeyId,
            @Nullable @Id @Description("Only as this persona lives it.") String personaId,
            @Nullable @Description("Whether journeys below it count, too.") Boolean subtree,
            @Nullable @Description("How many, 1 to 50; 5 when absent.") Integer first) {
        if (personaId != null || subtree != null) {
            return priorities.narrowed(journeyId, personaId, subtree, first);
        }
        return journeyId == null
                ? priorities.everywhere(first)
                : journeys.get(journeyId).chain(journey -> priorities.ofJourney(journey.id(), first));
    }

    @Description("The few steps of the journey that hurt most, the worst first.")
    public Uni<List<@NonNull Priority>> priorities(
            @Source Journey journey, @Nullable @Description("How many, 1 to 50; 5 when absent.") Integer first) {
        return priorities.ofJourney(journey.id(), first);
    }

    @Description("The step that hurts.")
    public Uni<Step> step(@Source Priority priority) {
        PriorityPlace place = priority.place();
        return parts.step(place.journeyId(), place.stepId());
    }

    @Description("The journey.")
    public Uni<Journey> journey(@Source KeyJourney ranked) {
        return journeys.find(ranked.journeyId());
    }

    @Description("The journey.")
    public Uni<Journey> journey(@Source PriorityPlace place) {
        return journeys.find(place.journeyId());
    }

    @Description("The phase, as it is now; null when it has gone.")
    public Uni<Phase> phase(@Source PriorityPlace place) {
        return parts.phase(place.journeyId(), place.phaseId());
    }

    @Description("The step, as it is now; null when it has gone.")
    public Uni<Step> step(@Source PriorityPlace place) {
        return parts.step(place.journeyId(), place.stepId());
    }

    @Description("The journey that it belongs to.")
    public Uni<Journey> journey(@Source Priority priority) {
        return journeys.find(priority.place().journeyId());
    }

    @Description("What is known about it, the worst experience first.")
    public Uni<List<@NonNull Insight>> insights(@Source Priority priority) {
        return insights.all(priority.insightIds());
    }

    @Description("What is done about it, by rank.")
    public Uni<List<@NonNull Opportunity>> opportunities(@Source Priority priority) {
        return opportunities.all(priority.opportunityIds());
    }
}
