package io.journeyloop.gateway.subscription;

import io.journeyloop.gateway.downstream.Service;
import io.journeyloop.gateway.insight.ImportRun;
import io.journeyloop.gateway.journey.Journey;
import io.journeyloop.gateway.journey.Journeys;
import io.journeyloop.gateway.journey.MapParts;
import io.journeyloop.gateway.journey.Step;
import io.journeyloop.gateway.opportunity.Opportunities;
import io.journeyloop.gateway.opportunity.Opportunity;
import io.journeyloop.gateway.records.Address;
import io.journeyloop.gateway.records.Records;
import io.smallrye.mutiny.Uni;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Source;

/** What leads from an event to the records that it is about, read anew for each event. */
@GraphQLApi
public class SubscriptionFieldsApi {
    private static final Address<ImportRun> IMPORTS =
            Address.of(Service.INSIGHT, "api/v1/feedback/imports", ImportRun.class);

    private final Journeys journeys;
    private final MapParts parts;
    private final Opportunities opportunities;
    private final Records records;

    SubscriptionFieldsApi(Journeys journeys, MapParts parts, Opportunities opportunities, Records records) {
        this.journeys = journeys;
        this.parts = parts;
        this.opportunities = opportunities;
        this.records = records;
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
        return parts.step(event.journeyId(), event.stepId());
    }

    @Description("The opportunity as it is now, with its rank.")
    public Uni<Opportunity> opportunity(@Source OpportunityRanked event) {
        return opportunities.find(event.opportunityId());
    }

    @Description("The import as it is now, with what was wrong in it.")
    public Uni<ImportRun> importRun(@Source ImportProgressed event) {
        return records.read(IMPORTS.at(event.importId()));
    }
}
