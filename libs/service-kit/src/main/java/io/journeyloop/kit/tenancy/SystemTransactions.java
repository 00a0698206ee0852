package io.journeyloop.kit.tenancy;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Function;

/**
 * Transactions over the rows of all tenants, for what serves the system itself and no caller. Only tables that were
 * opened for it show these rows.
 */
@ApplicationScoped
public class SystemTransactions {

    private static final String BE_THE_SYSTEM = "set local app.system = 'on'";

    private final Pool pool;

    SystemTransactions(Pool pool) {
        this.pool = pool;
    }

    public <T> Uni<T> run(Function<SqlConnection, Uni<T>> work) {
        return pool.withTransaction(
                connection -> connection.query(BE_THE_SYSTEM).execute().chain(() -> work.apply(connection)));
    }
}
