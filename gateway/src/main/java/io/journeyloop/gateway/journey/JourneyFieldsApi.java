package io.journeyloop.gateway.journey;

import io.journeyloop.gateway.persona.Need;
import io.journeyloop.gateway.persona.Persona;
import io.journeyloop.gateway.persona.Personas;
import io.journeyloop.gateway.relay.Slice;
import io.smallrye.graphql.api.Nullable;
import io.smallrye.mutiny.Uni;
import java.time.Instant;
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
    private final Revisions revisions;

    JourneyFieldsApi(Journeys journeys, Personas personas, Revisions revisions) {
        this.journeys = journeys;
        this.personas = personas;
        this.revisions = revisions;
    }

    @Description("Who walks it; null when persona-service can't tell.")
    public Uni<List<@NonNull Persona>> personas(@Source Journey journey) {
        return personas.all(journey.personaIds());
    }

    @Description("The journey above it; null at the top.")
    public Uni<Journey> parent(@Source Journey journey) {
        return journeys.find(journey.parentId());
    }

    @Description("The journeys right below it, in order.")
    public Uni<List<@NonNull Journey>> children(@Source Journey journey) {
        return journeys.childrenOf(journey.id());
    }

    @Description("The journeys that were derived from it, such as TO_BE ones.")
    public Uni<List<@NonNull Journey>> variants(@Source Journey journey) {
        return journeys.derivedFrom(journey.id());
    }

    @Description("The CURRENT journey that a TO_BE was derived from.")
    public Uni<Journey> basedOn(@Source Journey journey) {
        return journeys.find(journey.basedOnId());
    }

    @Description("For how long nothing new has come to it.")
    public Uni<Staleness> staleness(@Source Journey journey) {
        return Uni.createFrom().item(Staleness.of(journey, Instant.now()));
    }

    @Description("What was kept of it, the newest first; journeyRevisions has all of it.")
    public Uni<List<@NonNull Revision>> revisions(
            @Source Journey journey,
            @Nullable @Description("How many of them at most, 1 to 50; 5 when absent.") Integer first) {
        return revisions.ofJourney(journey.id(), first);
    }

    @Description("The journey as it is now.")
    public Uni<Journey> journey(@Source Revision revision) {
        String ref = revision.journeyRef();
        return ref == null ? Uni.createFrom().nullItem() : journeys.named(ref);
    }

    @NonNull
    @Description("Its steps in order.")
    public Uni<List<@NonNull Step>> steps(
            @Source Phase phase,
            @Nullable @Description("How many of them at most, 1 to 200; all when absent.") Integer first) {
        return Slice.head(phase.steps(), first);
    }

    @Description("The journey that this phase is part of.")
    public Uni<Journey> journey(@Source Phase phase) {
        return journeys.find(phase.journeyId());
    }

    @Description("The phase that this step is part of now; null when it is in none any more.")
    public Uni<Phase> phase(@Source Step step) {
        return journeys.find(step.journeyId())
                .map(journey ->
                        journey == null ? null : journey.phaseOf(step.id()).orElse(null));
    }

    @Description("The step that this touchpoint is part of now; null when it is in none any more.")
    public Uni<Step> step(@Source Touchpoint touchpoint) {
        return journeys.find(touchpoint.journeyId())
                .map(journey ->
                        journey == null ? null : journey.stepOf(touchpoint.id()).orElse(null));
    }

    @Description("The journey that this step is part of.")
    public Uni<Journey> journey(@Source Step step) {
        return journeys.find(step.journeyId());
    }

    @Description("The needs that it serves, of the personas who walk its journey.")
    public Uni<List<@NonNull Need>> needs(@Source Touchpoint touchpoint) {
        if (touchpoint.needIds().isEmpty()) {
            return Uni.createFrom().item(List.of());
        }
        return journeys.find(touchpoint.journeyId())
                .flatMap(journey -> personas.all(journey == null ? List.of() : journey.personaIds()))
                .map(found -> Need.all(found, touchpoint.needIds()));
    }

    @Description("The journey that this touchpoint is part of.")
    public Uni<Journey> journey(@Source Touchpoint touchpoint) {
        return journeys.find(touchpoint.journeyId());
    }

    @Description("The journey that shows this step in detail.")
    public Uni<Journey> nestedJourney(@Source Step step) {
        return journeys.find(step.nestedJourneyId());
    }
}
