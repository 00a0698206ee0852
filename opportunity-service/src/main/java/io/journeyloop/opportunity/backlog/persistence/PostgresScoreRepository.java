package io.journeyloop.opportunity.backlog.persistence;

import com.fasterxml.jackson.core.type.TypeReference;
import io.journeyloop.kit.sql.JsonColumns;
import io.journeyloop.opportunity.backlog.application.Facts;
import io.journeyloop.opportunity.backlog.application.ScoreRepository;
import io.journeyloop.opportunity.backlog.application.Scored;
import io.journeyloop.opportunity.backlog.domain.OpportunityStatus;
import io.journeyloop.opportunity.backlog.domain.OpportunityType;
import io.journeyloop.opportunity.scoring.domain.ScopeEvidence;
import io.journeyloop.opportunity.storage.Rows;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Scores by SQL. */
@ApplicationScoped
class PostgresScoreRepository implements ScoreRepository {

    private static final TypeReference<List<ScopeEvidence>> PLACES = new TypeReference<>() {};

    private final JsonColumns json;
    private final OpportunityRows rows;

    PostgresScoreRepository(JsonColumns json, OpportunityRows rows) {
        this.json = json;
        this.rows = rows;
    }

    @Override
    public Uni<List<UUID>> idsByScope(SqlConnection connection, UUID tenantId, UUID scopeId) {
        return ids(connection, ScoreSql.BY_SCOPE, tenantId, scopeId);
    }

    @Override
    public Uni<List<UUID>> idsByInsight(SqlConnection connection, UUID tenantId, UUID insightId) {
        return ids(connection, ScoreSql.BY_INSIGHT, tenantId, insightId);
    }

    @Override
    public Uni<List<Facts>> facts(SqlConnection connection, UUID tenantId, Collection<UUID> ids) {
        return connection
                .preparedQuery(ScoreSql.FACTS)
                .execute(Tuple.of(tenantId, ids.toArray(UUID[]::new)))
                .map(found -> Rows.list(found, this::facts));
    }

    @Override
    public Uni<Map<UUID, Long>> keep(
            SqlConnection connection, UUID tenantId, UUID modelId, Instant at, List<Scored> scored) {
        return connection
                .preparedQuery(ScoreSql.KEEP)
                .execute(Tuple.of(tenantId, modelId, at.atOffset(ZoneOffset.UTC), json.write(scored)))
                .map(kept -> {
                    Map<UUID, Long> versions = new HashMap<>();
                    kept.forEach(row -> versions.put(row.getUUID("id"), row.getLong("event_version")));
                    return versions;
                });
    }

    private static Uni<List<UUID>> ids(SqlConnection connection, String sql, UUID tenantId, UUID id) {
        return connection
                .preparedQuery(sql)
                .execute(Tuple.of(tenantId, id))
                .map(found -> Rows.list(found, row -> row.getUUID("id")));
    }

    private Facts facts(Row row) {
        var scoredAt = row.getOffsetDateTime("scored_at");
        return new Facts(
                row.getUUID("id"),
                OpportunityStatus.valueOf(row.getString("status")),
                OpportunityType.valueOf(row.getString("type")),
                row.getLong("event_version"),
                rows.inputs(row),
                rows.links(row),
                List.of(row.getArrayOfUUIDs("insight_ids")),
                rows.standing(row),
                scoredAt == null ? null : scoredAt.toInstant(),
                row.getLong("insights"),
                json.read(row.getString("places"), PLACES));
    }
}
