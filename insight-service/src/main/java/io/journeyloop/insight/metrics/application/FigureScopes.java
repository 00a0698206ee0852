package io.journeyloop.insight.metrics.application;

import io.journeyloop.insight.structure.JourneyLinks;
import io.journeyloop.insight.structure.PersonaReplica;
import io.journeyloop.insight.structure.PersonaReplica.KnownPersona;
import io.journeyloop.insight.structure.Phases;
import io.journeyloop.insight.structure.Phases.KnownPhase;
import io.journeyloop.insight.structure.Place;
import io.journeyloop.insight.structure.Resolution;
import io.journeyloop.insight.structure.StructureReplica;
import io.journeyloop.kit.errors.ProblemException;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds what a query is about; 404 where it names something that was never heard of. */
@ApplicationScoped
class FigureScopes {

    private final StructureReplica structure;
    private final Phases phases;
    private final PersonaReplica personas;

    FigureScopes(StructureReplica structure, Phases phases, PersonaReplica personas) {
        this.structure = structure;
        this.phases = phases;
        this.personas = personas;
    }

    Uni<FigureScope> find(SqlConnection connection, UUID tenantId, MetricQuery query) {
        return structure
                .places(connection, tenantId, List.of(query.links()))
                .map(places -> known(query.links(), Objects.requireNonNull(places.get(query.links()))))
                .chain(place -> phase(connection, tenantId, place, query)
                        .chain(phase -> personaKey(connection, tenantId, query)
                                .map(persona -> scope(query, place, phase, persona.orElse(null)))));
    }

    private static FigureScope scope(
            MetricQuery query, Place place, Optional<KnownPhase> phase, @Nullable String personaKey) {
        FigureFilter filter = new FigureFilter(
                phase.map(KnownPhase::journeyId).orElse(place.journeyId()),
                phase.map(KnownPhase::id).orElse(null),
                place.stepId(),
                place.touchpointId(),
                personaKey,
                query.channel(),
                query.source(),
                query.window());
        return new FigureScope(filter, phase.map(KnownPhase::stepIds).orElseGet(() -> List.of(narrowest(place))));
    }

    private static UUID narrowest(Place place) {
        return Stream.of(place.touchpointId(), place.stepId(), place.journeyId())
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(Slice.TENANT);
    }

    /** An archived journey keeps its figures; one that was never heard of has none to show. */
    private static Place known(JourneyLinks links, Place place) {
        if (place.resolution() == Resolution.PENDING) {
            throw ProblemException.notFound("journey, step or touchpoint", links.describe());
        }
        return place;
    }

    private Uni<Optional<KnownPhase>> phase(SqlConnection connection, UUID tenantId, Place place, MetricQuery query) {
        if (query.phase().isNone()) {
            return Uni.createFrom().item(Optional.empty());
        }
        return phases.find(connection, tenantId, place.journeyId(), query.phase())
                .invoke(found -> {
                    if (found.isEmpty()) {
                        throw ProblemException.notFound("phase", query.phase().describe());
                    }
                });
    }

    private Uni<Optional<String>> personaKey(SqlConnection connection, UUID tenantId, MetricQuery query) {
        UUID personaId = query.personaId();
        if (personaId == null) {
            return Uni.createFrom().item(Optional.ofNullable(query.personaKey()));
        }
        return personas.byId(connection, tenantId, List.of(personaId)).map(found -> {
            KnownPersona persona = found.get(personaId);
            if (persona == null) {
                throw ProblemException.notFound("persona", personaId);
            }
            return Optional.of(persona.key());
        });
    }
}
