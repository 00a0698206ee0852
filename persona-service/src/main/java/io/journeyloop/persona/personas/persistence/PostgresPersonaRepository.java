package io.journeyloop.persona.personas.persistence;

import io.journeyloop.kit.http.PageRequest;
import io.journeyloop.kit.http.RecordRef;
import io.journeyloop.kit.sql.Sorting;
import io.journeyloop.kit.sql.Where;
import io.journeyloop.kit.tenancy.TenantKey;
import io.journeyloop.persona.personas.application.PersonaEvidence;
import io.journeyloop.persona.personas.application.PersonaFilter;
import io.journeyloop.persona.personas.application.PersonaRepository;
import io.journeyloop.persona.personas.domain.Persona;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.LockMode;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/** Personas as entities; every query names the tenant, and the database would hide other tenants' rows anyway. */
@ApplicationScoped
class PostgresPersonaRepository implements PersonaRepository {

    private static final String NAMED_LIKE =
            "(strpos(lower(profile ->> 'name'), lower(?)) > 0 or strpos(key, lower(?)) > 0)";

    @Override
    public Uni<Persona> add(Mutiny.Session session, UUID tenantId, Persona persona) {
        PersonaEntity entity = PersonaEntity.of(tenantId, persona);
        return session.persist(entity).chain(session::flush).map(stored -> entity.toPersona());
    }

    @Override
    public Uni<Persona> update(Mutiny.Session session, UUID tenantId, Persona persona) {
        return session.find(PersonaEntity.class, new TenantKey(tenantId, persona.id()))
                .invoke(entity -> entity.take(persona))
                .call(session::flush)
                .map(PersonaEntity::toPersona);
    }

    @Override
    public Uni<@Nullable Persona> find(Mutiny.Session session, UUID tenantId, RecordRef ref) {
        return switch (ref) {
            case RecordRef.ById byId ->
                session.find(PersonaEntity.class, new TenantKey(tenantId, byId.id()))
                        .onItem()
                        .ifNotNull()
                        .transform(PersonaEntity::toPersona);
            case RecordRef.ByKey byKey ->
                session.createSelectionQuery(
                                "from Persona where id.tenantId = :tenant and key = :key", PersonaEntity.class)
                        .setParameter("tenant", tenantId)
                        .setParameter("key", byKey.key())
                        .getSingleResultOrNull()
                        .onItem()
                        .ifNotNull()
                        .transform(PersonaEntity::toPersona);
        };
    }

    @Override
    public Uni<List<Persona>> findAll(
            Mutiny.Session session, UUID tenantId, Collection<UUID> ids, Collection<String> keys) {
        return session.createSelectionQuery(
                        "from Persona where id.tenantId = :tenant and (id.id in :ids or key in :keys) order by id.id",
                        PersonaEntity.class)
                .setParameter("tenant", tenantId)
                .setParameter("ids", ids)
                .setParameter("keys", keys)
                .getResultList()
                .map(PostgresPersonaRepository::toPersonas);
    }

    @Override
    public Uni<List<Persona>> list(
            Mutiny.Session session, UUID tenantId, PersonaFilter filter, Sorting<Persona> sorting, PageRequest page) {
        Where where = Where.tenant(tenantId)
                .and("status = ?", filter.status())
                .and("profile ->> 'type' = ?", filter.type())
                .and("profile ->> 'ownerId' = ?", filter.ownerId())
                .and("profile ->> 'teamId' = ?", filter.teamId())
                .and("jsonb_exists(profile -> 'tags', ?)", filter.tag())
                .and(NAMED_LIKE, filter.text());
        String inUse = filter.status() == null ? " and status <> 'ARCHIVED'" : "";
        String query = "select * from persona where " + where + inUse + sorting.page(where, page);
        return selection(session, query, where.parameters()).getResultList().map(PostgresPersonaRepository::toPersonas);
    }

    /** The parameters of SQL as Hibernate names and takes them. */
    private static Mutiny.SelectionQuery<PersonaEntity> selection(
            Mutiny.Session session, String query, Tuple parameters) {
        var selection = session.createNativeQuery(query.replace("$", "?"), PersonaEntity.class);
        for (int i = 0; i < parameters.size(); i++) {
            Object value = parameters.getValue(i);
            selection.setParameter(i + 1, value instanceof OffsetDateTime at ? at.toInstant() : value);
        }
        return selection;
    }

    @Override
    public Uni<Set<String>> keysLike(Mutiny.Session session, UUID tenantId, String key) {
        return session.createSelectionQuery(
                        "select key from Persona where id.tenantId = :tenant and key like :prefix", String.class)
                .setParameter("tenant", tenantId)
                .setParameter("prefix", key + "%")
                .getResultList()
                .map(Set::copyOf);
    }

    @Override
    public Uni<List<Persona>> lock(Mutiny.Session session, UUID tenantId, Collection<UUID> ids) {
        // In the order of their ids, so that two merges at once wait for each other instead of blocking each other.
        return session.createSelectionQuery(
                        "from Persona where id.tenantId = :tenant and id.id in :ids order by id.id",
                        PersonaEntity.class)
                .setParameter("tenant", tenantId)
                .setParameter("ids", ids)
                .setLockMode(LockMode.PESSIMISTIC_WRITE)
                .getResultList()
                .map(PostgresPersonaRepository::toPersonas);
    }

    @Override
    public Uni<Map<UUID, PersonaEvidence>> evidence(Mutiny.Session session, UUID tenantId, Collection<UUID> ids) {
        return session.createNativeQuery(PersonaLinksSql.EVIDENCE, Object[].class)
                .setParameter("tenant", tenantId)
                .setParameter("ids", ids.toArray(UUID[]::new))
                .getResultList()
                .map(rows -> rows.stream().collect(Collectors.toMap(row -> (UUID) row[0], row -> evidence(row))));
    }

    private static PersonaEvidence evidence(Object[] row) {
        return new PersonaEvidence(count(row[1]), count(row[2]), count(row[3]), count(row[4]));
    }

    private static long count(Object value) {
        return ((Number) value).longValue();
    }

    @Override
    public Uni<Void> moveLinks(Mutiny.Session session, UUID tenantId, UUID from, UUID into) {
        Uni<Void> done = Uni.createFrom().voidItem();
        for (String move : PersonaLinksSql.MOVES) {
            done = done.chain(() -> session.createNativeQuery(move)
                            .setParameter("tenant", tenantId)
                            .setParameter("from", from)
                            .setParameter("into", into)
                            .executeUpdate())
                    .replaceWithVoid();
        }
        return done;
    }

    private static List<Persona> toPersonas(List<PersonaEntity> entities) {
        return entities.stream().map(PersonaEntity::toPersona).toList();
    }
}
