package io.journeyloop.journey.templates.application;

import io.journeyloop.kit.http.RecordRef;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Stores the tenants' own templates. */
public interface TemplateRepository {

    Uni<Optional<Template>> find(SqlConnection connection, UUID tenantId, RecordRef ref);

    /** Reads the template and keeps other writers of it waiting until this transaction ends. */
    Uni<Optional<Template>> lock(SqlConnection connection, UUID tenantId, RecordRef ref);

    Uni<Void> insert(SqlConnection connection, UUID tenantId, Template template);

    Uni<Void> update(SqlConnection connection, UUID tenantId, Template template);

    /** Those that are not archived, by key, behind a key. */
    Uni<List<Template>> list(SqlConnection connection, UUID tenantId, String afterKey, int limit);

    /** The keys in use that begin like this, archived ones too. */
    Uni<Set<String>> keysLike(SqlConnection connection, UUID tenantId, String prefix);
}
