package io.journeyloop.gateway.journey;

import io.journeyloop.gateway.persona.Persona;
import io.journeyloop.gateway.persona.Personas;
import io.smallrye.mutiny.Uni;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;

/** What leads from a journey or its parts to other journeys and to personas. */
@GraphQLApi
public class JourneyFieldsApi {
    private final Journeys journeys;
    private final Personas personas;

    JourneyFieldsApi(Journeys journeys, Personas personas) {
        this.journeys = journeys;
        this.personas = personas;
    }

    @Description("Who walks it; null when persona-service can't tell.")
    public Uni<List<@NonNull Persona>> personas(@Source Journey journey) {
        return personas.all(journey.personaIds());
    }

    @Description("The journey above it; null at the top.")
    public Uni<Journey> parent(@Source Journey journey) {
        return linked(journey.parentId());
    }

    @Description("The journeys right below it, in order.")
    public Uni<List<@NonNull Journey>> children(@Source Journey journey) {
        return journeys.childrenOf(journey.id());
    }

    @Description("The CURRENT journey that a TO_BE was derived from.")
    public Uni<Journey> basedOn(@Source Journey journey) {
        return linked(journey.basedOnId());
    }

    @Description("The journey that this phase is part of.")
    public Uni<Journey> journey(@Source Phase phase) {
        return linked(phase.journeyId());
    }

    @Description("The journey that this step is part of.")
    public Uni<Journey> journey(@Source Step step) {
        return linked(step.journeyId());
    }

    @Description("The journey that this touchpoint is part of.")
    public Uni<Journey> journey(@Source Touchpoint touchpoint) {
        return linked(touchpoint.journeyId());
    }

    @Description("The journey that shows this step in detail.")
    public Uni<Journey> nestedJourney(@Source Step step) {
        return linked(step.nestedJourneyId());
    }

    private Uni<Journey> linked(@org.jspecify.annotations.Nullable String id) {
        return id == null ? Uni.createFrom().nullItem() : journeys.find(id);
    }
}
