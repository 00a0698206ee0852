package io.journeyloop.persona.customers.application;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import java.util.UUID;

/**
 * Writers of a tenant's customers and segments take turns. Otherwise a customer who is delivered while a segment's
 * rules change could be missed by both, and the sizes of segments would be counted by two at once.
 *
 * <p>Held until the transaction ends; taken by a statement of its own, so that the next one sees what has changed
 * meanwhile.
 */
public final class CustomerTurn {

    private CustomerTurn() {}

    public static Uni<Void> take(SqlConnection connection, UUID tenantId) {
        return connection
                .preparedQuery("select pg_advisory_xact_lock(hashtextextended('customers:' || $1, 0))")
                .execute(Tuple.of(tenantId.toString()))
                .replaceWithVoid();
    }
}
