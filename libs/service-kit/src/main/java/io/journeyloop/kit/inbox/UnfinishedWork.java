package io.journeyloop.kit.inbox;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import java.util.UUID;

/**
 * What a service does with a tenant's writes some time after them, and announces only then. Who reads what they wrote
 * waits for it, too.
 */
public interface UnfinishedWork {

    /** Whether any of it is left; asked within a transaction of the tenant, again and again while somebody waits. */
    Uni<Boolean> isLeft(SqlConnection connection, UUID tenantId);
}
