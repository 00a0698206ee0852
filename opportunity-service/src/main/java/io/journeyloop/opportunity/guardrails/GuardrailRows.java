package io.journeyloop.opportunity.guardrails;

import io.journeyloop.kit.http.Cursor;
import io.journeyloop.kit.http.PageRequest;
import io.journeyloop.kit.http.RecordRef;
import io.journeyloop.opportunity.storage.Keys;
import io.journeyloop.opportunity.storage.Named;
import io.journeyloop.opportunity.storage.Rows;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Guardrails by SQL. */
@ApplicationScoped
class GuardrailRows {

    private static final String COLUMNS =
            "id, key, version, statement, reason, owner_id, created_at, updated_at, created_by, archived_at";

    private static final String FIND =
            "select " + COLUMNS + " from guardrail where tenant_id = $1 and (id = $2 or key = $3)";

    private static final String FIND_ALL =
            "select " + COLUMNS + " from guardrail where tenant_id = $1 and id = any($2) order by id";

    private static final String PAGE = "select " + COLUMNS + " from guardrail"
            + " where tenant_id = $1 and archived_at is null and ($2::uuid is null or id > $2) order by id limit $3";

    private static final String PUT = """
            insert into guardrail
                (tenant_id, id, key, version, statement, reason, owner_id, created_at, updated_at, created_by, archived_at)
            values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
            on conflict (tenant_id, id) do update
               set version = excluded.version, statement = excluded.statement, reason = excluded.reason,
                   owner_id = excluded.owner_id, updated_at = excluded.updated_at, archived_at = excluded.archived_at
            """;

    Uni<Optional<Guardrail>> find(SqlConnection connection, UUID tenantId, RecordRef ref) {
        return connection
                .preparedQuery(FIND)
                .execute(Named.values(tenantId, ref))
                .map(rows -> Rows.first(rows, GuardrailRows::guardrail));
    }

    /** Those that exist, archived ones included, the oldest first. */
    Uni<List<Guardrail>> findAll(SqlConnection connection, UUID tenantId, Collection<UUID> ids) {
        return connection
                .preparedQuery(FIND_ALL)
                .execute(Tuple.of(tenantId, ids.toArray(UUID[]::new)))
                .map(rows -> Rows.list(rows, GuardrailRows::guardrail));
    }

    /** In the order in which they were made, one more than the page holds. */
    Uni<List<Guardrail>> page(SqlConnection connection, UUID tenantId, PageRequest page) {
        Cursor after = page.after();
        return connection
                .preparedQuery(PAGE)
                .execute(Tuple.of(tenantId, after == null ? null : after.uuid(0), page.limitPlusOne()))
                .map(rows -> Rows.list(rows, GuardrailRows::guardrail));
    }

    Uni<Set<String>> keysLike(SqlConnection connection, UUID tenantId, String slug) {
        return Keys.like(connection, "guardrail", tenantId, slug);
    }

    Uni<Void> put(SqlConnection connection, UUID tenantId, Guardrail guardrail) {
        var archivedAt = guardrail.archivedAt();
        Tuple values = Tuple.tuple()
                .addUUID(tenantId)
                .addUUID(guardrail.id())
                .addString(guardrail.key())
                .addLong(guardrail.version())
                .addString(guardrail.statement())
                .addString(guardrail.reason())
                .addString(guardrail.ownerId())
                .addOffsetDateTime(guardrail.createdAt().atOffset(ZoneOffset.UTC))
                .addOffsetDateTime(guardrail.updatedAt().atOffset(ZoneOffset.UTC))
                .addString(guardrail.createdBy())
                .addOffsetDateTime(archivedAt == null ? null : archivedAt.atOffset(ZoneOffset.UTC));
        return connection.preparedQuery(PUT).execute(values).replaceWithVoid();
    }

    private static Guardrail guardrail(Row row) {
        OffsetDateTime archivedAt = row.getOffsetDateTime("archived_at");
        return new Guardrail(
                row.getUUID("id"),
                row.getString("key"),
                row.getLong("version"),
                row.getString("statement"),
                row.getString("reason"),
                row.getString("owner_id"),
                row.getOffsetDateTime("created_at").toInstant(),
                row.getOffsetDateTime("updated_at").toInstant(),
                row.getString("created_by"),
                archivedAt == null ? null : archivedAt.toInstant());
    }
}
