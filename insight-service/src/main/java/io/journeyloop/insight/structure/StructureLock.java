package io.journeyloop.insight.structure;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import java.util.UUID;

/**
 * Keeps a tenant's structure still while records are bound to it: many may look at it at once, but nobody while it
 * changes. Otherwise a record could miss a journey that arrives at the same moment, and wait for it for ever.
 *
 * <p>Held until the transaction ends; taken by a statement of its own, so that the next one sees what has changed
 * meanwhile.
 */
public final class StructureLock {

    private StructureLock() {}

    /** For those that look up. */
    public static Uni<Void> shared(SqlConnection connection, UUID tenantId) {
        return take(connection, tenantId, "pg_advisory_xact_lock_shared");
    }

    /** For those that change the structure. */
    public static Uni<Void> exclusive(SqlConnection connection, UUID tenantId) {
        return take(connection, tenantId, "pg_advisory_xact_lock");
    }

    private static Uni<Void> take(SqlConnection connection, UUID tenantId, String lock) {
        return connection
                .preparedQuery("select " + lock + "(hashtextextended('structure:' || $1, 0))")
                .execute(Tuple.of(tenantId.toString()))
                .replaceWithVoid();
    }
}
