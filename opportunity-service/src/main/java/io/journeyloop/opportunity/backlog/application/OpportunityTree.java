package io.journeyloop.opportunity.backlog.application;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** What opportunities know of their neighbourhood: parents, keys, and what was shipped for them. */
public interface OpportunityTree {

    /** The parent and all above it; empty where there is no such parent, or it is archived. */
    Uni<List<UUID>> ancestry(SqlConnection connection, UUID tenantId, UUID parentId);

    /** The newest of its solutions that customers have. */
    Uni<Optional<UUID>> shipped(SqlConnection connection, UUID tenantId, UUID id);

    /** Keys in use that are the slug or begin with it. */
    Uni<Set<String>> keysLike(SqlConnection connection, UUID tenantId, String slug);
}
