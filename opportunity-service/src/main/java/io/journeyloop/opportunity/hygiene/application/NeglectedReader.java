package io.journeyloop.opportunity.hygiene.application;

import io.journeyloop.kit.http.PageRequest;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Finds open opportunities that nobody cares for. */
public interface NeglectedReader {

    /** The oldest first, one more than the page holds. */
    Uni<List<Neglected>> page(
            SqlConnection connection, UUID tenantId, Neglect neglect, Instant staleBefore, PageRequest page);
}
