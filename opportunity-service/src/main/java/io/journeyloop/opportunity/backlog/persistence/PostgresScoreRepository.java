package io.journeyloop.opportunity.backlog.persistence;

import com.fasterxml.jackson.core.type.TypeReference;
import io.journeyloop.kit.http.Cursor;
import io.journeyloop.kit.http.PageRequest;
import io.journeyloop.kit.sql.JsonColumns;
import io.journeyloop.opportunity.backlog.application.Facts;
import io.journeyloop.opportunity.backlog.application.PastScore;
import io.journeyloop.opportunity.backlog.application.ScoreRepository;
import io.journeyloop.opportunity.backlog.application.Scored;
import io.journeyloop.opportunity.backlog.domain.OpportunityStatus;
import io.journeyloop.opportunity.backlog.domain.OpportunityType;
import io.journeyloop.opportunity.backlog.domain.Standing;
import io.journeyloop.opportunity.scoring.domain.Demand;
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
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

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
    public Uni<Map<UUID, Set<UUID>>> idsByScope(SqlConnection connection, UUID tenantId, Collection<UUID> scopeIds) {
        return connection
                .preparedQuery(ScoreSql.BY_SCOPE)
                .execute(Tuple.of(tenantId, scopeIds.toArray(UUID[]::new)))
                .map(found -> {
                    Map<UUID, Set<UUID>> ids = new HashMap<>();
                    found.forEach(row -> ids.computeIfAbsent(row.getUUID("scope_id"), scope -> new HashSet<>())
                            .add(row.getUUID("id")));
                    return ids;
                });
    }

    @Override
    public Uni<List<UUID>> idsByInsight(SqlConnection connection, UUID tenantId, UUID insightId) {
        return connection
                .preparedQuery(ScoreSql.BY_INSIGHT)
                .execute(Tuple.of(tenantId, insightId))
                .map(found -> Rows.list(found, row -> row.getUUID("id")));
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

    @Override
    public Uni<List<UUID>> idsAfter(SqlConnection connection, UUID tenantId, UUID after, int limit) {
        return connection
                .preparedQuery(ScoreSql.AFTER)
                .execute(Tuple.of(tenantId, after, limit))
                .map(found -> Rows.list(found, row -> row.getUUID("id")));
    }

    @Override
    public Uni<List<PastScore>> history(
            SqlConnection connection, UUID tenantId, UUID id, @Nullable UUID modelId, PageRequest page) {
        Cursor after = page.after();
        Tuple values = Tuple.of(
                tenantId, id, modelId, after == null ? null : after.number(0).longValue(), page.limitPlusOne());
        return connection.preparedQuery(ScoreSql.HISTORY).execute(values).map(found -> Rows.list(found, this::past));
    }

    private PastScore past(Row row) {
        Standing standing = rows.standing(row);
        return new PastScore(
                row.getLong("seq"),
                row.getOffsetDateTime("computed_at").toInstant(),
                row.getUUID("scoring_model_id"),
                standing.score(),
                standing.effort(),
                standing.missing(),
                rows.inputs(row),
                standing.evidence());
    }

    private static @Nullable Demand demand(Row row) {
        long customers = row.getLong("asking_customers");
        return customers == 0 ? null : new Demand(customers, row.getLong("asked_importance"));
    }

    private Facts facts(Row row) {
        return new Facts(
                row.getUUID("id"),
                OpportunityStatus.valueOf(row.getString("status")),
                OpportunityType.valueOf(row.getString("type")),
                row.getLong("event_version"),
                rows.inputs(row),
                rows.links(row),
                List.of(row.getArrayOfUUIDs("insight_ids")),
                rows.standing(row),
                row.getUUID("scoring_model_id"),
                row.getLong("insights"),
                demand(row),
                json.read(row.getString("places"), PLACES));
    }
}
