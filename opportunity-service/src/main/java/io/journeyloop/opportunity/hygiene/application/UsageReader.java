package io.journeyloop.opportunity.hygiene.application;

import io.journeyloop.opportunity.hygiene.domain.Usage;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import java.time.Instant;
import java.util.UUID;

/** Counts what a tenant uses, in one statement. */
public interface UsageReader {

    /**
     * The counts.
     *
     * @param freshSince since when feedback is fresh
     */
    Uni<Usage> usage(SqlConnection connection, UUID tenantId, Instant freshSince);
}
