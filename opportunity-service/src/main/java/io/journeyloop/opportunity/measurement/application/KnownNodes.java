package io.journeyloop.opportunity.measurement.application;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The parts of journeys that this service has heard of. */
public interface KnownNodes {

    /** A part of a journey; a phase and the journey itself have none above. */
    record KnownNode(String kind, @Nullable UUID parentId) {}

    /** Each part of the journey, itself included; empty where it was never heard of. */
    Uni<Map<UUID, KnownNode>> ofJourney(SqlConnection connection, UUID tenantId, UUID journeyId);
}
