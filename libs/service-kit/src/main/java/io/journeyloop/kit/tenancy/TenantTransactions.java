package io.journeyloop.kit.tenancy;

import io.journeyloop.kit.http.IdempotencyClaim;
import io.journeyloop.kit.outbox.OutboxRelay;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import java.util.function.Function;
import org.hibernate.reactive.mutiny.Mutiny;

/**
 * One transaction per use case, that tells the database its tenant before anything else, so that row-level security
 * hides every other tenant's rows whatever the queries inside forget.
 *
 * <p>Work inside is one sequential chain: a session or connection serves one statement at a time.
 */
@ApplicationScoped
public class TenantTransactions {

    private static final String SET_TENANT = "select set_config('app.tenant', $1, true)";

    private final Mutiny.SessionFactory sessions;
    private final Pool pool;
    private final OutboxRelay relay;

    TenantTransactions(Mutiny.SessionFactory sessions, Pool pool, OutboxRelay relay) {
        this.sessions = sessions;
        this.pool = pool;
        this.relay = relay;
    }

    /** Runs work that changes entities; its events leave as soon as the transaction has committed. */
    public <T> Uni<T> write(UUID tenantId, Function<Mutiny.Session, Uni<T>> work) {
        IdempotencyClaim claim = IdempotencyClaim.current();
        return read(
                        tenantId,
                        session -> work.apply(session).call(session::flush).call(() -> claim.confirm(session)))
                .invoke(relay::wake);
    }

    /** Runs work that only reads entities. */
    public <T> Uni<T> read(UUID tenantId, Function<Mutiny.Session, Uni<T>> work) {
        return shielded(sessions.withTransaction(
                (session, transaction) -> setTenant(session, tenantId).chain(() -> work.apply(session))));
    }

    /** Runs work that changes many rows by SQL; its events leave as soon as the transaction has committed. */
    public <T> Uni<T> writeSql(UUID tenantId, Function<SqlConnection, Uni<T>> work) {
        IdempotencyClaim claim = IdempotencyClaim.current();
        return readSql(tenantId, connection -> work.apply(connection).call(() -> claim.confirm(connection)))
                .invoke(relay::wake);
    }

    /** Runs work that only reads rows by SQL. */
    public <T> Uni<T> readSql(UUID tenantId, Function<SqlConnection, Uni<T>> work) {
        return shielded(pool.withTransaction(connection -> connection
                .preparedQuery(SET_TENANT)
                .execute(Tuple.of(tenantId.toString()))
                .chain(() -> work.apply(connection))));
    }

    private static Uni<?> setTenant(Mutiny.Session session, UUID tenantId) {
        return session.createNativeQuery(SET_TENANT.replace("$1", ":tenant"), String.class)
                .setParameter("tenant", tenantId.toString())
                .getSingleResult();
    }

    /**
     * A caller that hangs up must not cancel a transaction half-way: the connection would never return to its pool. The
     * work runs to its end; only the caller stops listening.
     */
    private static <T> Uni<T> shielded(Uni<T> work) {
        return Uni.createFrom().emitter(listener -> work.subscribe().with(listener::complete, listener::fail));
    }
}
