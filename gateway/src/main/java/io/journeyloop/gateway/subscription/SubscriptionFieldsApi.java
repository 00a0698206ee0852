package io.journeyloop.gateway.subscription;

import io.journeyloop.gateway.journey.Journey;
import io.journeyloop.gateway.journey.Journeys;
import io.journeyloop.gateway.journey.Step;
import io.journeyloop.gateway.opportunity.Opportunities;
import io.journeyloop.gateway.opportunity.Opportunity;
import io.smallrye.mutiny.Uni;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Source;

/** What leads from an event to the records that it is about, read anew for each event. */
@GraphQLApi
public class SubscriptionFieldsApi {
    private final Journeys journeys;
    private final Opportunities opportunities;

    SubscriptionFieldsApi(Journeys journeys, Opportunities opportunities) {
        this.journeys = journeys;
        this.opportunities = opportunities;
    }

    @Description("The journey as it is now, which may be later than the event.")
    public Uni<Journey> journey(@Source JourneyChanged event) {
        return journeys.find(event.journeyId());
    }

    @Description("The journey as it is now.")
    public Uni<Journey> journey(@Source FeedbackReceived event) {
        return journeys.find(event.journeyId());
    }

    @Description("The step as it is now; null for the journey as a whole.")
    public Uni<Step> step(@Source FeedbackReceived event) {
        String stepId = event.stepId();
        if (stepId == null) {
            return Uni.createFrom().nullItem();
        }
        return journeys.steps(List.of(event.journeyId()), List.of(stepId))
                .map(steps -> steps.isEmpty() ? null : steps.getFirst());
    }

    @Description("The opportunity as it is now, with its rank.")
    public Uni<Opportunity> opportunity(@Source OpportunityRanked event) {
        return opportunities.find(event.opportunityId());
    }
}
