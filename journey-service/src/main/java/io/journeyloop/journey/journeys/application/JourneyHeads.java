package io.journeyloop.journey.journeys.application;

import io.journeyloop.kit.http.RecordRef;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import java.util.UUID;

/** Finds journeys for features that need no map, within their transaction. */
public interface JourneyHeads {

    /** Fails with 404 when the tenant has no such journey. */
    Uni<JourneyHead> find(SqlConnection connection, UUID tenantId, RecordRef ref);

    /** Whether the journey's map has this part now. */
    Uni<Boolean> hasPart(SqlConnection connection, UUID tenantId, UUID journeyId, UUID partId);
}
