package io.journeyloop.opportunity.cycles.application;

import io.journeyloop.opportunity.cycles.domain.Progress;
import io.journeyloop.opportunity.priorities.domain.Answers;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** What is known about journeys that are being improved; one statement each. */
public interface JourneyFacts {

    /** What has come of a cycle that was opened then. */
    Uni<Progress> progress(SqlConnection connection, UUID tenantId, UUID journeyId, Instant openedAt);

    /** Steps of the journey for which a solution was shipped since then. */
    Uni<Set<UUID>> changedSteps(SqlConnection connection, UUID tenantId, UUID journeyId, Instant since);

    /** All rated answers about each journey that has any. */
    Uni<Map<UUID, Answers>> answers(SqlConnection connection, UUID tenantId, Collection<UUID> journeyIds);

    /** Solutions that were shipped for each journey, the first first. */
    Uni<Map<UUID, List<ShippedSolution>>> shipped(SqlConnection connection, UUID tenantId, Collection<UUID> journeyIds);
}
