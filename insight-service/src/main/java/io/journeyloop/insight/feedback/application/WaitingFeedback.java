package io.journeyloop.insight.feedback.application;

import io.journeyloop.insight.structure.JourneyFacts;
import io.journeyloop.insight.structure.PersonaFacts;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import java.util.List;
import java.util.UUID;

/** Feedback whose links name something that was not known when it came. */
public interface WaitingFeedback {

    /** Binds at most {@code limit} records that this journey's arrival settles; answers which. */
    Uni<List<UUID>> bind(SqlConnection connection, UUID tenantId, JourneyFacts journey, int limit);

    /** Binds every record that waited for this persona. Figures know personas by key: they don't change. */
    Uni<Void> bind(SqlConnection connection, UUID tenantId, PersonaFacts persona);
}
