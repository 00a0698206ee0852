package io.journeyloop.gateway.journey;

import io.smallrye.mutiny.Uni;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Source;

/** What leads to the journey from whatever speaks of it. */
@GraphQLApi
public class JourneyMentionsApi {
    private final Journeys journeys;

    JourneyMentionsApi(Journeys journeys) {
        this.journeys = journeys;
    }

    @Description("The journey itself.")
    public Uni<Journey> journey(@Source StaleJourney stale) {
        return journeys.find(stale.id());
    }

    @Description("The journey.")
    public Uni<Journey> journey(@Source Activity activity) {
        return journeys.find(activity.journeyId());
    }

    @Description("The journey.")
    public Uni<Journey> journey(@Source Comment comment) {
        return journeys.find(comment.journeyId());
    }

    @Description("The journey.")
    public Uni<Journey> journey(@Source MapPlace place) {
        return journeys.find(place.journeyId());
    }

    @Description("The journey as it is now; journeyRevision has it as it was.")
    public Uni<Journey> journey(@Source JourneyVersion side) {
        return journeys.find(side.journeyId());
    }

    @Description("The journey as it is now; null for a new one in a dry run.")
    public Uni<Journey> journey(@Source ImportedJourney imported) {
        return journeys.find(imported.journeyId());
    }

    @Description("The journey itself.")
    public Uni<Journey> journey(@Source FrameworkNode node) {
        return journeys.find(node.id());
    }

    @Description("The journey above it; null at the top.")
    public Uni<Journey> parent(@Source FrameworkNode node) {
        return journeys.find(node.parentId());
    }

    @Description("The journey that it is part of, as it is now.")
    public Uni<Journey> journey(@Source Transition transition) {
        return journeys.find(transition.journeyId());
    }
}
