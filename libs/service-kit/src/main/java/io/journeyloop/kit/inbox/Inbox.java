package io.journeyloop.kit.inbox;

import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Remembers which events have taken effect. */
@ApplicationScoped
class Inbox {

    private static final String REMEMBER =
            "insert into inbox (tenant_id, consumer, event_id) values ($1, $2, $3) on conflict do nothing";
    private static final String CLEAN_UP =
            "delete from inbox where received_at < clock_timestamp() - interval '30 days'";

    private final String consumer;
    private final Pool pool;

    Inbox(@ConfigProperty(name = "quarkus.application.name") String consumer, Pool pool) {
        this.consumer = consumer;
        this.pool = pool;
    }

    /** Whether the event is new here; from this transaction's commit on it no longer is. */
    Uni<Boolean> isNew(Event event, SqlConnection connection) {
        return connection
                .preparedQuery(REMEMBER)
                .execute(Tuple.of(event.tenantId(), consumer, event.id()))
                .map(result -> result.rowCount() == 1);
    }

    @Scheduled(every = "1h", delayed = "2m")
    Uni<Void> cleanUp() {
        return pool.withTransaction(connection -> connection
                .query("select set_config('app.system', 'on', true)")
                .execute()
                .chain(() -> connection.query(CLEAN_UP).execute())
                .replaceWithVoid());
    }
}
