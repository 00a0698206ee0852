package io.journeyloop.insight.feedback.application;

import io.journeyloop.insight.structure.JourneyFacts;
import io.journeyloop.insight.structure.MergedPersonas;
import io.journeyloop.insight.structure.PersonaFacts;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Feedback whose links name something that was not known when it came. */
public interface WaitingFeedback {

    /**
     * What became of a portion.
     *
     * @param bound the records that found their place
     * @param lastId where the next portion begins; null when there is none
     */
    record Portion(List<UUID> bound, @Nullable UUID lastId) {}

    /** Looks at the next {@code limit} records that waited for this journey, and binds those that it settles. */
    Uni<Portion> bind(SqlConnection connection, UUID tenantId, JourneyFacts journey, UUID after, int limit);

    /** What records wait for: the places and personas that most wait for come first. */
    Uni<List<WaitingPlace>> places(SqlConnection connection, UUID tenantId, int limit);

    /**
     * Binds every record that waited for this persona; false where none did. Figures know personas by key: they don't
     * change.
     */
    Uni<Boolean> bind(SqlConnection connection, UUID tenantId, PersonaFacts persona);

    /**
     * Hands everything that is bound to merged personas, or waits for them, over to the one that took over; false where
     * there is nothing.
     */
    Uni<Boolean> handOver(SqlConnection connection, UUID tenantId, MergedPersonas merged);
}
