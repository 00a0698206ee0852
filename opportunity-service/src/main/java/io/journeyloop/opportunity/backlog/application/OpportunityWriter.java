package io.journeyloop.opportunity.backlog.application;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import java.time.Instant;
import java.util.UUID;

/** Keeps what people say about opportunities; to be called in the tenant's turn. */
public interface OpportunityWriter {

    Uni<Void> insert(SqlConnection connection, UUID tenantId, Draft draft, String key, String userId);

    Uni<Void> update(SqlConnection connection, UUID tenantId, Draft draft);

    Uni<Void> archive(SqlConnection connection, UUID tenantId, UUID id, Instant at);

    /** Puts the persona into which one was merged in its place, wherever that is linked; what is archived stays. */
    Uni<Void> followPersona(SqlConnection connection, UUID tenantId, UUID persona, UUID mergedInto);
}
