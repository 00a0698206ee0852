package io.journeyloop.journey.journeys.application;

import io.journeyloop.journey.journeys.domain.Journey;
import io.journeyloop.journey.journeys.domain.Revision;
import io.journeyloop.kit.http.PageRequest;
import io.journeyloop.kit.sql.Sorting;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Finds many journeys at once, each question with one statement. */
public interface JourneyQueries {

    /** One more than the page holds. */
    Uni<List<Journey>> list(
            SqlConnection connection, UUID tenantId, JourneyFilter filter, Sorting<Journey> sorting, PageRequest page);

    Uni<Long> count(SqlConnection connection, UUID tenantId, JourneyFilter filter);

    Uni<List<Journey>> batch(SqlConnection connection, UUID tenantId, JourneyBatch batch);

    /**
     * The framework, parents before children and siblings in their order; archived journeys and what is below them are
     * left out.
     *
     * @param rootId where to start, or nothing for all journeys without a parent
     * @param depth how many levels, the root's being the first, or nothing for all
     */
    Uni<List<Journey>> tree(SqlConnection connection, UUID tenantId, @Nullable UUID rootId, @Nullable Integer depth);

    /** Newest first, one more than the page holds. */
    Uni<List<Revision>> revisions(SqlConnection connection, UUID tenantId, UUID journeyId, PageRequest page);

    /** Of each journey as many as the limit says, newest first; unknown journeys are left out. */
    Uni<Map<UUID, List<Revision>>> latestRevisions(
            SqlConnection connection, UUID tenantId, Collection<UUID> journeyIds, int limit);
}
