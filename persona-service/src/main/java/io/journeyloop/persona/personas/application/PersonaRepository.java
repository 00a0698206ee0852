package io.journeyloop.persona.personas.application;

import io.journeyloop.kit.http.PageRequest;
import io.journeyloop.kit.http.RecordRef;
import io.journeyloop.kit.sql.Sorting;
import io.journeyloop.persona.personas.domain.Persona;
import io.smallrye.mutiny.Uni;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/** Where personas are kept. */
public interface PersonaRepository {

    Uni<Persona> add(Mutiny.Session session, UUID tenantId, Persona persona);

    /** Stores the changed state of a persona; answers it with its new version. */
    Uni<Persona> update(Mutiny.Session session, UUID tenantId, Persona persona);

    Uni<@Nullable Persona> find(Mutiny.Session session, UUID tenantId, RecordRef ref);

    Uni<List<Persona>> findAll(Mutiny.Session session, UUID tenantId, Collection<UUID> ids, Collection<String> keys);

    /** One more than the page holds. */
    Uni<List<Persona>> list(
            Mutiny.Session session, UUID tenantId, PersonaFilter filter, Sorting<Persona> sorting, PageRequest page);

    /** The keys in use that begin like this one. */
    Uni<Set<String>> keysLike(Mutiny.Session session, UUID tenantId, String key);

    /** The personas of these ids that exist, locked so that nobody else changes them meanwhile. */
    Uni<List<Persona>> lock(Mutiny.Session session, UUID tenantId, Collection<UUID> ids);

    /** What stands behind each persona; one that nothing is known of may be missing. */
    Uni<Map<UUID, PersonaEvidence>> evidence(Mutiny.Session session, UUID tenantId, Collection<UUID> ids);

    /** Lets everything of this service that is linked to one persona be linked to another one. */
    Uni<Void> moveLinks(Mutiny.Session session, UUID tenantId, UUID from, UUID into);
}
