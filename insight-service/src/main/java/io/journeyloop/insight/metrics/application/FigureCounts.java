package io.journeyloop.insight.metrics.application;

import io.journeyloop.insight.metrics.domain.AnswerCount;
import io.journeyloop.insight.metrics.domain.MetricType;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** How often each answer was given, from which every figure is computed. What measures nothing is counted too. */
public interface FigureCounts {

    /** Counts the answers among these records; those without a settled place wait. */
    Uni<Void> add(SqlConnection connection, UUID tenantId, Collection<UUID> feedbackIds);

    /**
     * Counts records as they are now instead of as they were.
     *
     * @param former the same records as they were: rows of the table, as a JSON array
     */
    Uni<Void> move(SqlConnection connection, UUID tenantId, String former, Collection<UUID> feedbackIds);

    /** The answers that a scope, its filters and its window select, by type. */
    Uni<Map<MetricType, List<AnswerCount>>> find(SqlConnection connection, UUID tenantId, FigureFilter filter);

    /** The same for many scopes by one statement, in their order; and how many records of any type each one has. */
    Uni<List<ScopeCounts>> find(SqlConnection connection, UUID tenantId, List<ScopeQuery> scopes);
}
