package io.journeyloop.opportunity.storage;

import io.journeyloop.kit.tenancy.TenantTransactions;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import java.util.UUID;
import java.util.function.Function;

/**
 * Lets a tenant's writers in one after the other. A score joins what people edit with what events bring, and a tree of
 * opportunities spans records: two writers that don't see each other's rows would leave a stale score, or a cycle.
 */
public final class TenantTurn {

    private static final String TAKE = "select pg_advisory_xact_lock(hashtextextended('opportunity:' || $1, 0))::text";

    private TenantTurn() {}

    /** A transaction that begins with the turn. */
    public static <T> Uni<T> write(
            TenantTransactions transactions, UUID tenantId, Function<SqlConnection, Uni<T>> work) {
        return transactions.writeSql(
                tenantId, connection -> take(connection, tenantId).chain(() -> work.apply(connection)));
    }

    /** Waits for the tenant's other writers; the turn ends with the transaction. */
    public static Uni<Void> take(SqlConnection connection, UUID tenantId) {
        return connection
                .preparedQuery(TAKE)
                .execute(Tuple.of(tenantId.toString()))
                .replaceWithVoid();
    }
}
