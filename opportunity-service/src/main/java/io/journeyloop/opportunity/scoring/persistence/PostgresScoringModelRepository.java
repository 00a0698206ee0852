package io.journeyloop.opportunity.scoring.persistence;

import com.fasterxml.jackson.core.type.TypeReference;
import io.journeyloop.kit.http.Cursor;
import io.journeyloop.kit.http.PageRequest;
import io.journeyloop.kit.http.RecordRef;
import io.journeyloop.kit.sql.JsonColumns;
import io.journeyloop.kit.tenancy.TenantKey;
import io.journeyloop.opportunity.scoring.application.ScoringModelRepository;
import io.journeyloop.opportunity.scoring.application.StoredModel;
import io.journeyloop.opportunity.scoring.domain.ScoringMethod;
import io.journeyloop.opportunity.scoring.domain.ScoringModel;
import io.journeyloop.opportunity.storage.Rows;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;

/** Scoring models as entities for people, and by SQL for scoring. */
@ApplicationScoped
class PostgresScoringModelRepository implements ScoringModelRepository {

    private static final String ACTIVE = """
            select id, number, method, definition::text as definition
              from scoring_model where tenant_id = $1 and active
            """;

    private static final String ADD = """
            insert into scoring_model
                (tenant_id, id, key, number, method, definition, active, created_at, created_by)
            values ($1, $2, $3, $4, $5, cast($6::text as jsonb), true, $7, $8)
            """;

    private final JsonColumns json;

    PostgresScoringModelRepository(JsonColumns json) {
        this.json = json;
    }

    @Override
    public Uni<List<StoredModel>> page(Mutiny.Session session, UUID tenantId, PageRequest page) {
        Cursor after = page.after();
        return session.createSelectionQuery(
                        "from ScoringModel where id.tenantId = :tenant and number > :after order by number",
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
    public Uni<Optional<ScoringModel>> active(SqlConnection connection, UUID tenantId) {
        return connection.preparedQuery(ACTIVE).execute(Tuple.of(tenantId)).map(rows -> Rows.first(rows, this::model));
    }

    @Override
    public Uni<Void> addActive(SqlConnection connection, UUID tenantId, String key, ScoringModel model, Instant now) {
        Tuple values = Tuple.tuple()
                .addUUID(tenantId)
                .addUUID(model.id())
                .addString(key)
                .addInteger(model.number())
                .addString(model.method().name())
                .addString(json.write(new ModelDefinition(model.criteria())))
                .addOffsetDateTime(now.atOffset(ZoneOffset.UTC))
                .addString("system");
        return connection.preparedQuery(ADD).execute(values).replaceWithVoid();
    }

    private ScoringModel model(Row row) {
        ModelDefinition definition = json.read(row.getString("definition"), new TypeReference<>() {});
        return new ScoringModel(
                row.getUUID("id"),
                row.getInteger("number"),
                ScoringMethod.valueOf(row.getString("method")),
                definition.criteria());
    }
}
