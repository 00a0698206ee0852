package io.journeyloop.journey.journeys.application;

import io.journeyloop.journey.journeys.domain.Journey;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Keeps something in step with the journeys, in the transaction of each write. */
public interface JourneyFollower {

    /** @param before nothing when the journey is new */
    Uni<Void> follow(SqlConnection connection, UUID tenantId, @Nullable Journey before, Journey after);
}
