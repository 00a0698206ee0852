package io.journeyloop.insight.feedback.application;

import io.journeyloop.insight.structure.JourneyLinks;
import io.journeyloop.insight.structure.PersonaReplica;
import io.journeyloop.insight.structure.PersonaReplica.KnownPersona;
import io.journeyloop.insight.structure.Place;
import io.journeyloop.insight.structure.Resolution;
import io.journeyloop.insight.structure.StructureReplica;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** Finds what the keys of a filter lead to. What nobody knows is left as it is: records may wait for it. */
@ApplicationScoped
class NamedPlaces {

    private final StructureReplica structure;
    private final PersonaReplica personas;

    NamedPlaces(StructureReplica structure, PersonaReplica personas) {
        this.structure = structure;
        this.personas = personas;
    }

    Uni<FeedbackFilter> follow(SqlConnection connection, UUID tenantId, FeedbackFilter filter) {
        return place(connection, tenantId, filter).chain(placed -> persona(connection, tenantId, placed));
    }

    private Uni<FeedbackFilter> place(SqlConnection connection, UUID tenantId, FeedbackFilter filter) {
        JourneyLinks named = filter.place();
        return named.areIds()
                ? Uni.createFrom().item(filter)
                : structure.places(connection, tenantId, List.of(named)).map(places -> {
                    Place place = Objects.requireNonNull(places.get(named));
                    return place.resolution() == Resolution.PENDING
                            ? filter
                            : filter.at(JourneyLinks.to(place.journeyId(), place.stepId(), place.touchpointId()));
                });
    }

    private Uni<FeedbackFilter> persona(SqlConnection connection, UUID tenantId, FeedbackFilter filter) {
        String key = filter.personaKey();
        return key == null
                ? Uni.createFrom().item(filter)
                : personas.byKey(connection, tenantId, List.of(key)).map(known -> {
                    KnownPersona persona = known.get(key);
                    return persona == null ? filter : filter.of(persona.id());
                });
    }
}
