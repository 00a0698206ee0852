package io.journeyloop.opportunity.backlog.application;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import java.util.UUID;

/** Lets opportunities follow insights that were merged; to be called in the tenant's turn. */
public interface InsightSuccession {

    /** What rests on a merged insight rests on its survivor, once where it rested on both; what is archived stays. */
    Uni<Void> follow(SqlConnection connection, UUID tenantId, UUID merged, UUID survivor);

    /** What had rested on an insight before it was merged rests on it again, unless people took the survivor away. */
    Uni<Void> takeBack(SqlConnection connection, UUID tenantId, UUID merged);
}
