package io.journeyloop.journey.journeys.application;

import io.journeyloop.journey.journeys.domain.Placement;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The hierarchy of a tenant's journeys, and what has to be decided for all of them at once. */
public interface FrameworkRepository {

    /** Lets one transaction at a time shape the tenant's framework, so that no two moves make a cycle together. */
    Uni<Void> lock(SqlConnection connection, UUID tenantId);

    /** Whether a journey is another one, or lies below it at any depth. */
    Uni<Boolean> isWithin(SqlConnection connection, UUID tenantId, UUID journeyId, UUID rootId);

    /** Whether a journey exists and is in use. */
    Uni<Boolean> isActive(SqlConnection connection, UUID tenantId, UUID journeyId);

    Uni<Boolean> hasActiveChildren(SqlConnection connection, UUID tenantId, UUID journeyId);

    /** Whether a TO_BE in use is based on a journey. */
    Uni<Boolean> hasTwins(SqlConnection connection, UUID tenantId, UUID journeyId);

    /** Moves the siblings behind a place one back, to where a journey goes that is not there any more. */
    Uni<Void> closeGap(SqlConnection connection, UUID tenantId, Placement place, UUID leavingId);

    /** Moves the siblings at and behind a place one further, for a journey that comes. */
    Uni<Void> openGap(SqlConnection connection, UUID tenantId, Placement place, UUID comingId);

    /** The place behind the last sibling. */
    Uni<Integer> nextOrder(SqlConnection connection, UUID tenantId, @Nullable UUID parentId);

    /** The keys in use that start like this. */
    Uni<Set<String>> keysLike(SqlConnection connection, UUID tenantId, String prefix);
}
