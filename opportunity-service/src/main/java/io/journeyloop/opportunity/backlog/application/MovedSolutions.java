package io.journeyloop.opportunity.backlog.application;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import java.util.List;
import java.util.UUID;

/** Who tells of solutions that a merge, or its undoing, has moved from one opportunity to another. */
public interface MovedSolutions {

    /** Announces these as they are now, in the transaction that has moved them. */
    Uni<Void> announce(SqlConnection connection, UUID tenantId, List<UUID> solutionIds);
}
