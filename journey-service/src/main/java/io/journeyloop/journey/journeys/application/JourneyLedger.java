package io.journeyloop.journey.journeys.application;

import io.journeyloop.journey.journeys.domain.Journey;
import io.journeyloop.journey.journeys.domain.JourneyFact;
import io.journeyloop.journey.journeys.domain.Revision;
import io.journeyloop.kit.outbox.Outbox;
import io.quarkus.arc.All;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Writes a journey, the revision that the write makes, and the event that tells of it: all or nothing. */
@ApplicationScoped
class JourneyLedger {
    private final JourneyRepository journeys;
    private final List<JourneyFollower> followers;
    private final Outbox outbox;

    JourneyLedger(JourneyRepository journeys, @All List<JourneyFollower> followers, Outbox outbox) {
        this.journeys = journeys;
        this.followers = followers;
        this.outbox = outbox;
    }

    Uni<Void> open(SqlConnection connection, UUID tenantId, Journey journey, Revision revision) {
        return journeys.insert(connection, tenantId, journey, revision)
                .chain(() -> tell(connection, tenantId, null, journey))
                .chain(() -> announce(connection, tenantId, journey, JourneyFact.CREATED));
    }

    Uni<Void> record(
            SqlConnection connection,
            UUID tenantId,
            Journey before,
            Journey after,
            Revision revision,
            JourneyFact fact) {
        return journeys.update(connection, tenantId, before, after, revision)
                .chain(() -> tell(connection, tenantId, before, after))
                .chain(() -> announce(connection, tenantId, after, fact));
    }

    private Uni<Void> tell(SqlConnection connection, UUID tenantId, @Nullable Journey before, Journey after) {
        return followers.stream()
                .reduce(
                        Uni.createFrom().voidItem(),
                        (told, follower) -> told.chain(() -> follower.follow(connection, tenantId, before, after)),
                        (first, second) -> first.chain(() -> second));
    }

    private Uni<Void> announce(SqlConnection connection, UUID tenantId, Journey journey, JourneyFact fact) {
        return outbox.append(connection, tenantId, List.of(JourneyAnnouncement.of(journey, fact)));
    }
}
