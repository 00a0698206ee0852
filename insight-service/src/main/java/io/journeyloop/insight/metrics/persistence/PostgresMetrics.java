package io.journeyloop.insight.metrics.persistence;

import io.journeyloop.insight.metrics.application.Metrics;
import io.journeyloop.insight.metrics.domain.Metric;
import io.journeyloop.insight.metrics.domain.MetricProfile;
import io.journeyloop.kit.http.Cursor;
import io.journeyloop.kit.http.PageRequest;
import io.journeyloop.kit.http.RecordRef;
import io.journeyloop.kit.sql.JsonColumns;
import io.journeyloop.kit.sql.Where;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** The table {@code metric}. */
@ApplicationScoped
class PostgresMetrics implements Metrics {

    private static final String ADD = """
            insert into metric (tenant_id, id, key, version, profile, created_at, updated_at, created_by)
            values ($1, $2, $3, $4, $5::text::jsonb, $6, $7, $8)
            """;

    private static final String REPLACE = """
            update metric set version = $3, profile = $4::text::jsonb, updated_at = $5, archived_at = $6
            where tenant_id = $1 and id = $2
            """;

    private static final String KEYS_LIKE =
            "select key from metric where tenant_id = $1 and archived_at is null and starts_with(key, $2)";

    private final JsonColumns json;

    PostgresMetrics(JsonColumns json) {
        this.json = json;
    }

    @Override
    public Uni<Void> add(SqlConnection connection, UUID tenantId, Metric metric) {
        Tuple row = Tuple.of(tenantId, metric.id(), metric.key(), metric.version(), json.write(metric.profile()))
                .addOffsetDateTime(utc(metric.createdAt()))
                .addOffsetDateTime(utc(metric.updatedAt()))
                .addString(metric.createdBy());
        return connection.preparedQuery(ADD).execute(row).replaceWithVoid();
    }

    @Override
    public Uni<Void> replace(SqlConnection connection, UUID tenantId, Metric metric) {
        Instant archivedAt = metric.archivedAt();
        Tuple row = Tuple.of(tenantId, metric.id(), metric.version(), json.write(metric.profile()))
                .addOffsetDateTime(utc(metric.updatedAt()))
                .addOffsetDateTime(archivedAt == null ? null : utc(archivedAt));
        return connection.preparedQuery(REPLACE).execute(row).replaceWithVoid();
    }

    @Override
    public Uni<@Nullable Metric> find(SqlConnection connection, UUID tenantId, RecordRef ref) {
        Where where = switch (ref) {
            case RecordRef.ById byId -> Where.tenant(tenantId).and("id = ?", byId.id());
            case RecordRef.ByKey byKey -> Where.tenant(tenantId).and("archived_at is null and key = ?", byKey.key());
        };
        return select(connection, where, "for update").map(found -> found.isEmpty() ? null : found.getFirst());
    }

    @Override
    public Uni<List<Metric>> findAll(SqlConnection connection, UUID tenantId, Collection<UUID> ids) {
        return select(connection, Where.tenant(tenantId).and("id = any(?)", ids.toArray(UUID[]::new)), "");
    }

    @Override
    public Uni<List<Metric>> list(SqlConnection connection, UUID tenantId, PageRequest page) {
        Cursor after = page.after();
        Where where = Where.tenant(tenantId).and("id > ?", after == null ? null : after.uuid(0));
        return select(connection, where, "and archived_at is null order by id limit " + where.add(page.limit() + 1));
    }

    private Uni<List<Metric>> select(SqlConnection connection, Where where, String rest) {
        return connection
                .preparedQuery("select *, profile::text as profile_text from metric where " + where + " " + rest)
                .execute(where.parameters())
                .map(rows -> StreamSupport.stream(rows.spliterator(), false)
                        .map(this::metric)
                        .toList());
    }

    @Override
    public Uni<Set<String>> keysLike(SqlConnection connection, UUID tenantId, String slug) {
        return connection
                .preparedQuery(KEYS_LIKE)
                .execute(Tuple.of(tenantId, slug))
                .map(rows -> {
                    Set<String> keys = new HashSet<>();
                    rows.forEach(row -> keys.add(row.getString(0)));
                    return keys;
                });
    }

    private Metric metric(Row row) {
        OffsetDateTime archivedAt = row.getOffsetDateTime("archived_at");
        return new Metric(
                row.getUUID("id"),
                row.getString("key"),
                read(row.getString("profile_text")),
                row.getLong("version"),
                row.getOffsetDateTime("created_at").toInstant(),
                row.getOffsetDateTime("updated_at").toInstant(),
                row.getString("created_by"),
                archivedAt == null ? null : archivedAt.toInstant());
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private MetricProfile read(String text) {
        return json.read(text, MetricProfile.class);
    }
}
