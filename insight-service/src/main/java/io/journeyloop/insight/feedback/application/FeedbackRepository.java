package io.journeyloop.insight.feedback.application;

import io.journeyloop.insight.feedback.domain.Delivery;
import io.journeyloop.insight.feedback.domain.FeedbackIdentity;
import io.journeyloop.insight.structure.JourneyLinks;
import io.journeyloop.insight.structure.Place;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Where feedback is kept. Records go in by the thousand and come out by page. */
public interface FeedbackRepository {

    /**
     * Adds the records, at least one, whose identity is new, and lets them be counted soon; answers their ids. They have
     * arrived together. The caller sorts them by identity, so that two batches with the same records wait for each other
     * instead of blocking each other.
     */
    Uni<Set<UUID>> add(SqlConnection connection, List<StoredFeedback> records);

    /** What is stored under these identities. */
    Uni<Map<FeedbackIdentity, Delivery>> stored(
            SqlConnection connection, UUID tenantId, List<FeedbackIdentity> identities);

    /**
     * The records stored under the identities of these rows that were answered earlier than they, locked until the
     * transaction ends.
     */
    Uni<List<StoredFeedback>> earlier(SqlConnection connection, UUID tenantId, List<StoredFeedback> rows);

    /** Replaces records by their ids. */
    Uni<Void> replace(SqlConnection connection, UUID tenantId, List<StoredFeedback> records);

    /**
     * The next records after an id that a filter selects and that are not at this place, locked until the transaction
     * ends.
     */
    Uni<List<StoredFeedback>> elsewhere(
            SqlConnection connection, UUID tenantId, RerouteFilter filter, Place place, UUID after, int limit);

    /** Puts records where these links lead. */
    Uni<Void> place(SqlConnection connection, UUID tenantId, Collection<UUID> ids, JourneyLinks links, Place place);

    /** Which of these records there are. */
    Uni<Set<UUID>> known(SqlConnection connection, UUID tenantId, Collection<UUID> ids);

    /** One record, or an empty list. */
    Uni<List<StoredFeedback>> read(SqlConnection connection, UUID tenantId, UUID id);

    /** The newest records first, at most {@code limit}. */
    Uni<List<StoredFeedback>> list(SqlConnection connection, UUID tenantId, FeedbackFilter filter, int limit);
}
