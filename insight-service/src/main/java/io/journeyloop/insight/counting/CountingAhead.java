package io.journeyloop.insight.counting;

import io.journeyloop.kit.inbox.UnfinishedWork;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** What waits to be counted: the evidence that comes of it is announced when it is. */
@ApplicationScoped
class CountingAhead implements UnfinishedWork {

    private final Uncounted uncounted;

    CountingAhead(Uncounted uncounted) {
        this.uncounted = uncounted;
    }

    @Override
    public Uni<Boolean> isLeft(SqlConnection connection, UUID tenantId) {
        return uncounted.last(connection, tenantId).map(last -> last.record() != null || last.move() != null);
    }
}
