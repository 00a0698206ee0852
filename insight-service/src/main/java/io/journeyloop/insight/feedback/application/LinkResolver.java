package io.journeyloop.insight.feedback.application;

import io.journeyloop.insight.feedback.domain.Feedback;
import io.journeyloop.insight.structure.JourneyLinks;
import io.journeyloop.insight.structure.PersonaReplica;
import io.journeyloop.insight.structure.PersonaReplica.KnownPersona;
import io.journeyloop.insight.structure.Place;
import io.journeyloop.insight.structure.StructureLock;
import io.journeyloop.insight.structure.StructureReplica;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Finds what the links of delivered records lead to, all at once. */
@ApplicationScoped
class LinkResolver {

    /** What is known about the journeys and personas that a batch names. */
    record Known(Map<JourneyLinks, Place> places, Map<String, KnownPersona> personas) {

        @Nullable
        KnownPersona persona(@Nullable String key) {
            return key == null ? null : personas.get(key);
        }
    }

    private final StructureReplica structure;
    private final PersonaReplica personas;

    LinkResolver(StructureReplica structure, PersonaReplica personas) {
        this.structure = structure;
        this.personas = personas;
    }

    Uni<Known> resolve(SqlConnection connection, UUID tenantId, List<Feedback> batch) {
        Set<JourneyLinks> links = batch.stream().map(Feedback::links).collect(Collectors.toSet());
        Set<String> personaKeys = batch.stream()
                .map(Feedback::personaKey)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        if (links.equals(Set.of(JourneyLinks.NONE)) && personaKeys.isEmpty()) {
            return Uni.createFrom().item(new Known(Map.of(JourneyLinks.NONE, Place.NOWHERE), Map.of()));
        }
        return StructureLock.shared(connection, tenantId)
                .chain(() -> structure.places(connection, tenantId, links))
                .chain(places ->
                        knownPersonas(connection, tenantId, personaKeys).map(known -> new Known(places, known)));
    }

    private Uni<Map<String, KnownPersona>> knownPersonas(
            SqlConnection connection, UUID tenantId, Set<String> personaKeys) {
        return personaKeys.isEmpty()
                ? Uni.createFrom().item(Map.of())
                : personas.byKey(connection, tenantId, personaKeys);
    }
}
