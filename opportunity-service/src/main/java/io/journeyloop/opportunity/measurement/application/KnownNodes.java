package io.journeyloop.opportunity.measurement.application;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import java.util.Map;
import java.util.UUID;

/** The parts of journeys that this service has heard of. */
public interface KnownNodes {

    /** The kind of each part of the journey, itself included; empty where it was never heard of. */
    Uni<Map<UUID, String>> ofJourney(SqlConnection connection, UUID tenantId, UUID journeyId);
}
