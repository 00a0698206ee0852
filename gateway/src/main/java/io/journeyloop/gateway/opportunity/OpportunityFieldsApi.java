package io.journeyloop.gateway.opportunity;

import io.journeyloop.gateway.insight.Insight;
import io.journeyloop.gateway.insight.Insights;
import io.journeyloop.gateway.journey.Journey;
import io.journeyloop.gateway.journey.Journeys;
import io.journeyloop.gateway.journey.Step;
import io.journeyloop.gateway.opportunity.OpportunityKey.OfInsight;
import io.journeyloop.gateway.opportunity.OpportunityKey.OfJourney;
import io.journeyloop.gateway.opportunity.OpportunityKey.OfStep;
import io.journeyloop.gateway.opportunity.OpportunityKey.PartsOf;
import io.journeyloop.gateway.persona.Persona;
import io.journeyloop.gateway.persona.Personas;
import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;

/** What leads to opportunities and on from them. */
@GraphQLApi
public class OpportunityFieldsApi {
    private final Opportunities opportunities;
    private final Insights insights;
    private final Journeys journeys;
    private final Personas personas;

    OpportunityFieldsApi(Opportunities opportunities, Insights insights, Journeys journeys, Personas personas) {
        this.opportunities = opportunities;
        this.insights = insights;
        this.journeys = journeys;
        this.personas = personas;
    }

    @Description("Opportunities about the journey or a place in it, by rank.")
    public Uni<List<@NonNull Opportunity>> opportunities(@Source Journey journey) {
        return opportunities.by(new OfJourney(journey.id()));
    }

    @Description("Opportunities about the step, by rank.")
    public Uni<List<@NonNull Opportunity>> opportunities(@Source Step step) {
        return opportunities.by(new OfStep(step.id()));
    }

    @Description("Opportunities that rest on it, by rank.")
    public Uni<List<@NonNull Opportunity>> opportunities(@Source Insight insight) {
        return opportunities.by(new OfInsight(insight.id()));
    }

    @Description("The opportunity that it is part of.")
    public Uni<Opportunity> parent(@Source Opportunity opportunity) {
        return opportunities.find(opportunity.parentId());
    }

    @Description("Opportunities that are part of it, by rank.")
    public Uni<List<@NonNull Opportunity>> children(@Source Opportunity opportunity) {
        return opportunities.by(new PartsOf(opportunity.id()));
    }

    @Description("The opportunity that took it over; null unless it was merged.")
    public Uni<Opportunity> mergedInto(@Source Opportunity opportunity) {
        return opportunities.find(opportunity.mergedIntoId());
    }

    @Description("What it rests on.")
    public Uni<List<@NonNull Insight>> insights(@Source Opportunity opportunity) {
        return insights.all(opportunity.insightIds());
    }

    @Description("The journeys that it is about.")
    public Uni<List<@NonNull Journey>> journeys(@Source Opportunity opportunity) {
        return journeys.all(journeyIds(opportunity));
    }

    @Description("The steps that it is about.")
    public Uni<List<@NonNull Step>> steps(@Source Opportunity opportunity) {
        List<String> stepIds = opportunity.links().stream()
                .map(OpportunityLink::stepId)
                .filter(Objects::nonNull)
                .toList();
        return journeys.steps(journeyIds(opportunity), stepIds);
    }

    @Description("Whom it is for.")
    public Uni<List<@NonNull Persona>> personas(@Source Opportunity opportunity) {
        return personas.all(opportunity.personaIds());
    }

    private static List<String> journeyIds(Opportunity opportunity) {
        return opportunity.links().stream()
                .map(OpportunityLink::journeyId)
                .distinct()
                .toList();
    }
}
