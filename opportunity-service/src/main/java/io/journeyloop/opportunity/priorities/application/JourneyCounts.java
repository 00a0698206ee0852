package io.journeyloop.opportunity.priorities.application;

import io.journeyloop.opportunity.priorities.domain.JourneyVolume;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import java.util.List;
import java.util.UUID;

/** How much happens on each journey. */
public interface JourneyCounts {

    /** All journeys that customers make now, in the order of their ids. */
    Uni<List<JourneyVolume>> all(SqlConnection connection, UUID tenantId);
}
