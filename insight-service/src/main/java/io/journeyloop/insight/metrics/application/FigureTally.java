package io.journeyloop.insight.metrics.application;

import io.journeyloop.insight.segments.Move;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import java.util.Collection;
import java.util.UUID;

/** Keeps the counts that figures are made of. Nobody else counts for the tenant meanwhile. */
public interface FigureTally {

    /** Counts the answers of these records; those without a settled place wait. */
    Uni<Void> add(SqlConnection connection, UUID tenantId, Collection<UUID> feedbackIds);

    /**
     * Counts records as they are now instead of as they were.
     *
     * @param former the same records as they were: rows of the table, as a JSON array
     */
    Uni<Void> move(SqlConnection connection, UUID tenantId, String former, Collection<UUID> feedbackIds);

    /** Counts what customers who have joined a segment answered for it, and no longer what those did who left it. */
    Uni<Void> follow(SqlConnection connection, UUID tenantId, Collection<Move> moves);

    /** Forgets all counts. */
    Uni<Void> clear(SqlConnection connection, UUID tenantId);

    /** Counts for one persona what was counted for others. */
    Uni<Void> handOver(SqlConnection connection, UUID tenantId, Collection<String> personaKeys, String toPersonaKey);
}
