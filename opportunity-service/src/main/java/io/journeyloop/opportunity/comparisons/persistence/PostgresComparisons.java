package io.journeyloop.opportunity.comparisons.persistence;

import io.journeyloop.kit.http.Cursor;
import io.journeyloop.kit.http.PageRequest;
import io.journeyloop.kit.sql.Where;
import io.journeyloop.opportunity.comparisons.application.ComparisonRepository;
import io.journeyloop.opportunity.comparisons.domain.VariantComparison;
import io.journeyloop.opportunity.storage.Rows;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The table {@code variant_comparison}. */
@ApplicationScoped
class PostgresComparisons implements ComparisonRepository {

    private static final String ADD = """
            insert into variant_comparison
                (tenant_id, id, journey_id, step_id, first_variant, second_variant, created_at, created_by)
            values ($1, $2, $3, $4, $5, $6, $7, $8)
            """;

    private static final String SELECT = """
            select id, journey_id, step_id, first_variant, second_variant, created_at, created_by
              from variant_comparison where
            """;

    @Override
    public Uni<Void> add(SqlConnection connection, UUID tenantId, VariantComparison comparison) {
        Tuple values = Tuple.tuple()
                .addUUID(tenantId)
                .addUUID(comparison.id())
                .addUUID(comparison.journeyId())
                .addUUID(comparison.stepId())
                .addString(comparison.first())
                .addString(comparison.second())
                .addOffsetDateTime(comparison.createdAt().atOffset(ZoneOffset.UTC))
                .addString(comparison.createdBy());
        return connection.preparedQuery(ADD).execute(values).replaceWithVoid();
    }

    @Override
    public Uni<@Nullable VariantComparison> find(SqlConnection connection, UUID tenantId, UUID id) {
        return select(connection, Where.tenant(tenantId).and("id = ?", id), "")
                .map(found -> found.isEmpty() ? null : found.getFirst());
    }

    @Override
    public Uni<List<VariantComparison>> page(
            SqlConnection connection, UUID tenantId, @Nullable UUID stepId, PageRequest page) {
        Cursor after = page.after();
        Where where =
                Where.tenant(tenantId).and("step_id = ?", stepId).and("id < ?", after == null ? null : after.uuid(0));
        return select(connection, where, " order by id desc limit " + where.add(page.limitPlusOne()));
    }

    private static Uni<List<VariantComparison>> select(SqlConnection connection, Where where, String rest) {
        return connection
                .preparedQuery(SELECT + where + rest)
                .execute(where.parameters())
                .map(found -> Rows.list(found, PostgresComparisons::comparison));
    }

    private static VariantComparison comparison(Row row) {
        return new VariantComparison(
                row.getUUID("id"),
                row.getUUID("journey_id"),
                row.getUUID("step_id"),
                row.getString("first_variant"),
                row.getString("second_variant"),
                row.getOffsetDateTime("created_at").toInstant(),
                row.getString("created_by"));
    }
}
