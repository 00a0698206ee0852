package io.journeyloop.opportunity.cycles.application;

import io.journeyloop.kit.http.PageRequest;
import io.journeyloop.opportunity.cycles.domain.Cycle;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Keeps improvement cycles. */
public interface CycleRepository {

    Uni<Optional<Cycle>> find(SqlConnection connection, UUID tenantId, UUID id);

    /** The journey's last cycle, open or closed. */
    Uni<Optional<Cycle>> last(SqlConnection connection, UUID tenantId, UUID journeyId);

    /** The latest first, one more than the page holds. */
    Uni<List<Cycle>> page(
            SqlConnection connection,
            UUID tenantId,
            @Nullable UUID journeyId,
            @Nullable Boolean open,
            PageRequest page);

    /** Those with one of the ids, and the latest of each journey; the latest of a journey first. */
    Uni<List<Cycle>> batch(SqlConnection connection, UUID tenantId, CycleBatch batch);

    Uni<Void> insert(SqlConnection connection, UUID tenantId, Cycle cycle);

    Uni<Void> update(SqlConnection connection, UUID tenantId, Cycle cycle);
}
