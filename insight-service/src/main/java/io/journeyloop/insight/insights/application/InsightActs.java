package io.journeyloop.insight.insights.application;

import io.journeyloop.insight.insights.domain.Act;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import java.util.List;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;

/** What people did with insights, act by act. */
public interface InsightActs {

    /** An act and its number, which counts up from 1 for each insight. */
    record Numbered(int number, Act act) {}

    /** Records an act, in the transaction that has changed the insight. */
    Uni<Void> add(Mutiny.Session session, UUID tenantId, UUID insightId, Act act);

    /** The oldest first, those after this number, at most {@code limit}. */
    Uni<List<Numbered>> list(SqlConnection connection, UUID tenantId, UUID insightId, int after, int limit);
}
