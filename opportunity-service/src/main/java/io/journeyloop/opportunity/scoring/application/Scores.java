package io.journeyloop.opportunity.scoring.application;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import java.util.UUID;

/** Whatever is scored by the active model. */
public interface Scores {

    /** Scores everything anew by the model that is active now, and announces it; to be called in the tenant's turn. */
    Uni<Void> recompute(SqlConnection connection, UUID tenantId);
}
