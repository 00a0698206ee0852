package io.journeyloop.opportunity.scoring.persistence;

import com.fasterxml.jackson.core.type.TypeReference;
import io.journeyloop.kit.http.Cursor;
import io.journeyloop.kit.http.PageRequest;
import io.journeyloop.kit.http.RecordRef;
import io.journeyloop.kit.sql.JsonColumns;
import io.journeyloop.kit.tenancy.TenantKey;
import io.journeyloop.opportunity.scoring.application.ScoringModelRepository;
import io.journeyloop.opportunity.scoring.application.StoredModel;
import io.journeyloop.opportunity.scoring.domain.Rules;
import io.journeyloop.opportunity.scoring.domain.ScoringMethod;
import io.journeyloop.opportunity.scoring.domain.ScoringModel;
import io.journeyloop.opportunity.storage.Named;
import io.journeyloop.opportunity.storage.Rows;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/** Scoring models as entities for people, and by SQL for scoring. */
@ApplicationScoped
class PostgresScoringModelRepository implements ScoringModelRepository {

    private final JsonColumns json;

    PostgresScoringModelRepository(JsonColumns json) {
        this.json = json;
    }

    @Override
    public Uni<List<StoredModel>> page(Mutiny.Session session, UUID tenantId, PageRequest page) {
        Cursor after = page.after();
        return session.createSelectionQuery(
                        "from ScoringModel where id.tenantId = :tenant and archivedAt is null and number > :after"
                                + " order by number",
                        ScoringModelEntity.class)
                .setParameter("tenant", tenantId)
                .setParameter("after", after == null ? 0 : after.number(0).intValue())
                .setMaxResults(page.limitPlusOne())
                .getResultList()
                .map(models -> models.stream().map(ScoringModelEntity::stored).toList());
    }

    @Override
    public Uni<Optional<StoredModel>> find(Mutiny.Session session, UUID tenantId, RecordRef ref) {
        return switch (ref) {
            case RecordRef.ById byId ->
                session.find(ScoringModelEntity.class, new TenantKey(tenantId, byId.id()))
                        .map(model -> Optional.ofNullable(model).map(ScoringModelEntity::stored));
            case RecordRef.ByKey byKey ->
                session.createSelectionQuery(
                                "from ScoringModel where id.tenantId = :tenant and key = :key",
                                ScoringModelEntity.class)
                        .setParameter("tenant", tenantId)
                        .setParameter("key", byKey.key())
                        .getSingleResultOrNull()
                        .map(model -> Optional.ofNullable(model).map(ScoringModelEntity::stored));
        };
    }

    @Override
    public Uni<Optional<StoredModel>> find(SqlConnection connection, UUID tenantId, RecordRef ref) {
        return connection
                .preparedQuery(ScoringModelSql.BY_PATH)
                .execute(Named.values(tenantId, ref))
                .map(rows -> Rows.first(rows, this::stored));
    }

    @Override
    public Uni<Optional<ScoringModel>> active(SqlConnection connection, UUID tenantId) {
        return connection
                .preparedQuery(ScoringModelSql.ACTIVE)
                .execute(Tuple.of(tenantId))
                .map(rows -> Rows.first(rows, this::model));
    }

    @Override
    public Uni<Map<UUID, ScoringModel>> of(SqlConnection connection, UUID tenantId, Collection<UUID> ids) {
        return connection
                .preparedQuery(ScoringModelSql.BY_IDS)
                .execute(Tuple.of(tenantId, ids.toArray(UUID[]::new)))
                .map(rows -> {
                    Map<UUID, ScoringModel> found = new HashMap<>();
                    rows.forEach(row -> found.put(row.getUUID("id"), model(row)));
                    return found;
                });
    }

    @Override
    public Uni<Integer> nextNumber(SqlConnection connection, UUID tenantId) {
        return connection
                .preparedQuery(ScoringModelSql.NEXT_NUMBER)
                .execute(Tuple.of(tenantId))
                .map(rows -> rows.iterator().next().getInteger("number"));
    }

    @Override
    public Uni<Void> add(SqlConnection connection, UUID tenantId, NewModel added) {
        ScoringModel model = added.model();
        Tuple values = Tuple.tuple()
                .addUUID(tenantId)
                .addUUID(model.id())
                .addString(added.key())
                .addInteger(model.number())
                .addString(model.method().name())
                .addString(json.write(ModelDefinition.of(model.rules())))
                .addUUID(added.basedOnId())
                .addOffsetDateTime(utc(added.at()))
                .addString(added.createdBy());
        return connection.preparedQuery(ScoringModelSql.ADD).execute(values).replaceWithVoid();
    }

    @Override
    public Uni<Void> change(SqlConnection connection, UUID tenantId, UUID id, Rules rules, Instant now) {
        Tuple values = Tuple.of(tenantId, id, rules.method().name(), json.write(ModelDefinition.of(rules)), utc(now));
        return connection.preparedQuery(ScoringModelSql.CHANGE).execute(values).replaceWithVoid();
    }

    @Override
    public Uni<Long> activate(SqlConnection connection, UUID tenantId, UUID id, Instant now) {
        return connection
                .preparedQuery(ScoringModelSql.RETIRE)
                .execute(Tuple.of(tenantId, utc(now)))
                .chain(() ->
                        connection.preparedQuery(ScoringModelSql.ACTIVATE).execute(Tuple.of(tenantId, id, utc(now))))
                .map(rows -> rows.iterator().next().getLong("revision"));
    }

    @Override
    public Uni<Void> archive(SqlConnection connection, UUID tenantId, UUID id, Instant now) {
        return connection
                .preparedQuery(ScoringModelSql.ARCHIVE)
                .execute(Tuple.of(tenantId, id, utc(now)))
                .replaceWithVoid();
    }

    private StoredModel stored(Row row) {
        return new StoredModel(
                model(row),
                row.getString("key"),
                row.getLong("revision"),
                row.getBoolean("active"),
                instant(row.getOffsetDateTime("first_used_at")),
                row.getUUID("based_on_id"),
                row.getOffsetDateTime("created_at").toInstant(),
                row.getOffsetDateTime("updated_at").toInstant(),
                instant(row.getOffsetDateTime("archived_at")),
                row.getString("created_by"));
    }

    private ScoringModel model(Row row) {
        ModelDefinition definition = json.read(row.getString("definition"), new TypeReference<>() {});
        return new ScoringModel(
                row.getUUID("id"),
                row.getInteger("number"),
                definition.rules(ScoringMethod.valueOf(row.getString("method"))));
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime time) {
        return time == null ? null : time.toInstant();
    }
}
