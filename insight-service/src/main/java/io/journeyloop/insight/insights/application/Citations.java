package io.journeyloop.insight.insights.application;

import io.journeyloop.insight.insights.domain.Insight;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which stored records insights rest on, where they are changed without a session. */
public interface Citations {

    /** An insight, which nobody else changes until the transaction ends. */
    Uni<@Nullable Insight> lock(SqlConnection connection, UUID tenantId, UUID id);

    /** Stores the evidence of an insight; answers it with its new version. */
    Uni<Insight> store(SqlConnection connection, UUID tenantId, Insight insight);
}
