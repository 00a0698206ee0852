package io.journeyloop.opportunity.backlog.application;

import io.journeyloop.kit.http.PageRequest;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What scores depend on, and the scores: one statement each, however many opportunities there are. */
public interface ScoreRepository {

    /** Of each scope, opportunities whose evidence it is part of, by a link of their own or of one of their insights. */
    Uni<Map<UUID, Set<UUID>>> idsByScope(SqlConnection connection, UUID tenantId, Collection<UUID> scopeIds);

    Uni<List<UUID>> idsByInsight(SqlConnection connection, UUID tenantId, UUID insightId);

    /** Opportunities that are not archived, in the order of their ids. */
    Uni<List<UUID>> idsAfter(SqlConnection connection, UUID tenantId, UUID after, int limit);

    Uni<List<Facts>> facts(SqlConnection connection, UUID tenantId, Collection<UUID> ids);

    /** What was kept of an opportunity's scores, the newest first, one more than the page holds. */
    Uni<List<PastScore>> history(
            SqlConnection connection, UUID tenantId, UUID id, @Nullable UUID modelId, PageRequest page);

    /** Keeps new standings and adds them to the history; answers the event version of each. */
    Uni<Map<UUID, Long>> keep(SqlConnection connection, UUID tenantId, UUID modelId, Instant at, List<Scored> scored);
}
