package io.journeyloop.opportunity.priorities.application;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import java.util.Optional;
import java.util.UUID;

/** Which opportunities were made of which priorities. */
public interface PriorityOrigins {

    /** The opportunity that was made of the step and is still open. */
    Uni<Optional<UUID>> openOpportunity(SqlConnection connection, UUID tenantId, UUID stepId);

    Uni<Void> remember(SqlConnection connection, UUID tenantId, UUID stepId, UUID opportunityId);
}
