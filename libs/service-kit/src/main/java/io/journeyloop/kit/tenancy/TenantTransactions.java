package io.journeyloop.kit.tenancy;

import io.journeyloop.kit.http.Deadline;
import io.journeyloop.kit.http.IdempotencyClaim;
import io.journeyloop.kit.outbox.OutboxRelay;
import io.journeyloop.kit.tracing.LogContext;
import io.journeyloop.kit.tracing.Traceparent;
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

    /** One column, so that it costs one statement; a limit of the database's own stays where the request has none. */
    private static final String BEGIN = """
            select set_config('app.tenant', $1, true)
                || set_config('statement_timeout', coalesce(nullif($2, ''), current_setting('statement_timeout')), true)
                || set_config('app.traceparent', $3, true)
            """;

    private static final String BEGIN_SESSION =
            BEGIN.replace("$1", ":tenant").replace("$2", ":timeout").replace("$3", ":traceparent");

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
        Deadline deadline = Deadline.current();
        String traceparent = Traceparent.current();
        LogContext.tenant(tenantId);
        return shielded(
                sessions.withTransaction((session, transaction) ->
                        begin(session, tenantId, deadline, traceparent).chain(() -> work.apply(session))),
                deadline);
    }

    /** Runs work that changes many rows by SQL; its events leave as soon as the transaction has committed. */
    public <T> Uni<T> writeSql(UUID tenantId, Function<SqlConnection, Uni<T>> work) {
        IdempotencyClaim claim = IdempotencyClaim.current();
        return readSql(tenantId, connection -> work.apply(connection).call(() -> claim.confirm(connection)))
                .invoke(relay::wake);
    }

    /** Runs work that only reads rows by SQL. */
    public <T> Uni<T> readSql(UUID tenantId, Function<SqlConnection, Uni<T>> work) {
        Deadline deadline = Deadline.current();
        String traceparent = Traceparent.current();
        LogContext.tenant(tenantId);
        return shielded(
                pool.withTransaction(connection -> connection
                        .preparedQuery(BEGIN)
                        .execute(Tuple.of(tenantId.toString(), deadline.statementTimeout(), traceparent))
                        .chain(() -> work.apply(connection))),
                deadline);
    }

    private static Uni<?> begin(Mutiny.Session session, UUID tenantId, Deadline deadline, String traceparent) {
        return session.createNativeQuery(BEGIN_SESSION, String.class)
                .setParameter("tenant", tenantId.toString())
                .setParameter("timeout", deadline.statementTimeout())
                .setParameter("traceparent", traceparent)
                .getSingleResult();
    }

    /**
     * A caller that hangs up must not cancel a transaction half-way: the connection would never return to its pool. The
     * work runs to its end; only the caller stops listening. What ends it early is the deadline that the caller named.
     */
    private static <T> Uni<T> shielded(Uni<T> work, Deadline deadline) {
        return Uni.createFrom()
                .<T>emitter(listener -> work.subscribe().with(listener::complete, listener::fail))
                .onFailure()
                .transform(deadline::told);
    }
}
