package io.journeyloop.opportunity.priorities.application;

import io.journeyloop.opportunity.priorities.domain.KeyJourney.Counted;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import java.util.List;
import java.util.UUID;

/** How much happens on each journey. */
public interface JourneyCounts {

    /** Journeys that customers make now and that have feedback, the most first. */
    Uni<List<Counted>> byFeedback(SqlConnection connection, UUID tenantId);
}
