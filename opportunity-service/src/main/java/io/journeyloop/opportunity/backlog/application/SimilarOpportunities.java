package io.journeyloop.opportunity.backlog.application;

import io.journeyloop.opportunity.backlog.domain.Likeness;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Finds opportunities that have words or insights in common. */
public interface SimilarOpportunities {

    /** An opportunity that is like another one. */
    record Candidate(UUID id, Likeness likeness) {}

    /** Two that are like each other. */
    record Pair(UUID newerId, Candidate older) {}

    /**
     * Those that share most, in no order: at the most a few hundred, without archived ones and those that somebody holds
     * to be different.
     */
    Uni<List<Candidate>> to(SqlConnection connection, UUID tenantId, UUID id);

    /** The newest ones in use, or those older than the given one. */
    Uni<List<UUID>> newest(SqlConnection connection, UUID tenantId, @Nullable UUID before, int limit);

    /** The same for each of these, among those that are older: so two that are alike are found once. */
    Uni<List<Pair>> pairs(SqlConnection connection, UUID tenantId, List<UUID> ids);

    /** Remembers that somebody holds two to be different. */
    Uni<Void> distinguish(SqlConnection connection, UUID tenantId, UUID one, UUID other, Merges.Act act);
}
