package io.journeyloop.opportunity.backlog.application;

import io.journeyloop.opportunity.backlog.domain.Neighbour;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Opportunities as they stand to each other; one statement each, whatever the number of opportunities. */
public interface Overview {

    /** Those directly above and below in the order of ranks; none for one that has no rank. */
    Uni<Neighbours> neighbours(SqlConnection connection, UUID tenantId, UUID id);

    /**
     * A tree, parents before their children and siblings by rank.
     *
     * @param rootId null for all trees
     * @param depth how many levels; null for all
     * @param limit how many at the most
     */
    Uni<List<TreeNode>> tree(
            SqlConnection connection, UUID tenantId, @Nullable UUID rootId, @Nullable Integer depth, int limit);

    /** The ranks around one. */
    record Neighbours(Optional<Neighbour> above, Optional<Neighbour> below) {}
}
