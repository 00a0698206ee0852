package io.journeyloop.insight.metrics.application;

import io.journeyloop.insight.segments.SegmentReplica;
import io.journeyloop.insight.segments.SegmentReplica.KnownSegment;
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

/** Finds what a query is about; 404 where it names something that was never heard of. */
@ApplicationScoped
public class FigureScopes {

    private final StructureReplica structure;
    private final Phases phases;
    private final PersonaReplica personas;
    private final SegmentReplica segments;

    FigureScopes(StructureReplica structure, Phases phases, PersonaReplica personas, SegmentReplica segments) {
        this.structure = structure;
        this.phases = phases;
        this.personas = personas;
        this.segments = segments;
    }

    public Uni<FigureScope> find(SqlConnection connection, UUID tenantId, MetricQuery query) {
        return structure
                .places(connection, tenantId, List.of(query.links()))
                .map(places -> known(query.links(), Objects.requireNonNull(places.get(query.links()))))
                .chain(place -> phase(connection, tenantId, place, query)
                        .chain(phase -> audience(connection, tenantId, query.audience())
                                .map(audience -> scope(query, place, phase, audience))));
    }

    private static FigureScope scope(MetricQuery query, Place place, Optional<KnownPhase> phase, Audience audience) {
        FigureFilter filter = new FigureFilter(
                phase.map(KnownPhase::journeyId).orElse(place.journeyId()),
                phase.map(KnownPhase::id).orElse(null),
                place.stepId(),
                place.touchpointId(),
                audience,
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

    private Uni<Audience> audience(SqlConnection connection, UUID tenantId, AudienceQuery query) {
        return personaKey(connection, tenantId, query)
                .chain(persona -> segmentId(connection, tenantId, query)
                        .map(segment -> new Audience(
                                segment.orElse(null), persona.orElse(null), query.channel(), query.source())));
    }

    /** A persona that was merged is answered for by its survivor; a key that nobody has yet may have answers too. */
    private Uni<Optional<String>> personaKey(SqlConnection connection, UUID tenantId, AudienceQuery query) {
        UUID personaId = query.personaId();
        String key = query.personaKey();
        if (personaId != null) {
            return personas.survivors(connection, tenantId, List.of(personaId)).map(found -> {
                KnownPersona persona = found.get(personaId);
                if (persona == null) {
                    throw ProblemException.notFound("persona", personaId);
                }
                return Optional.of(persona.key());
            });
        }
        return key == null
                ? Uni.createFrom().item(Optional.empty())
                : personas.byKey(connection, tenantId, List.of(key)).map(found -> {
                    KnownPersona persona = found.get(key);
                    return Optional.of(persona == null ? key : persona.key());
                });
    }

    /** An archived segment has no members, and no answers. */
    private Uni<Optional<UUID>> segmentId(SqlConnection connection, UUID tenantId, AudienceQuery query) {
        return !query.namesSegment()
                ? Uni.createFrom().item(Optional.empty())
                : segments.find(connection, tenantId, query.segmentId(), query.segmentKey())
                        .map(found -> Optional.of(found.map(KnownSegment::id).orElseThrow(() -> unknown(query))));
    }

    private static ProblemException unknown(AudienceQuery query) {
        return ProblemException.notFound(
                "segment", query.segmentId() == null ? String.valueOf(query.segmentKey()) : query.segmentId());
    }
}
