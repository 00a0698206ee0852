package io.journeyloop.journey.journeys.application;

import io.journeyloop.journey.journeys.domain.Journey;
import io.journeyloop.journey.journeys.domain.JourneyContent;
import io.journeyloop.journey.journeys.domain.Revision;
import io.journeyloop.kit.http.RecordRef;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Stores journeys: one row, one document per revision, an index of the current map's parts. */
public interface JourneyRepository {

    /** Fails with 404 when the tenant has no such journey. */
    Uni<Journey> find(SqlConnection connection, UUID tenantId, RecordRef ref);

    /** The journey as it stood at an instant; fails with 404 when it did not exist then. */
    Uni<Journey> findAsOf(SqlConnection connection, UUID tenantId, RecordRef ref, Instant asOf);

    /** Reads the journey and keeps other writers of it waiting until this transaction ends. */
    Uni<Journey> lock(SqlConnection connection, UUID tenantId, RecordRef ref);

    /** The journey at one of its revisions; fails with 404 when there is none of that number. */
    Uni<Journey> findRevision(SqlConnection connection, UUID tenantId, RecordRef ref, long number);

    /** Names a revision; nothing when there is none of that number. */
    Uni<@Nullable Revision> label(
            SqlConnection connection, UUID tenantId, UUID journeyId, long number, @Nullable String label);

    /** What a revision holds; fails with 404 when there is no such revision. */
    Uni<JourneyContent> content(SqlConnection connection, UUID tenantId, UUID journeyId, long revision);

    Uni<Void> insert(SqlConnection connection, UUID tenantId, Journey journey, Revision revision);

    Uni<Void> update(SqlConnection connection, UUID tenantId, Journey before, Journey after, Revision revision);

    /** Which of these are journeys of the tenant. */
    Uni<Set<UUID>> existing(SqlConnection connection, UUID tenantId, Collection<UUID> ids);

    /** The journeys in use that are about a persona, in a steady order. */
    Uni<List<UUID>> about(SqlConnection connection, UUID tenantId, UUID personaId);

    /** Of these journeys those in use that don't reflect the solution's shipping yet, in a steady order. */
    Uni<List<UUID>> notReflecting(
            SqlConnection connection, UUID tenantId, Collection<UUID> journeyIds, UUID solutionId, String author);

    /** Moves the date of the newest evidence forward, without a new version. */
    Uni<Void> evidenceCollected(SqlConnection connection, UUID tenantId, UUID journeyId, Instant at);
}
