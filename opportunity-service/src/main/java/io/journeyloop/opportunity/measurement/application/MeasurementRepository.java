package io.journeyloop.opportunity.measurement.application;

import io.journeyloop.opportunity.measurement.domain.Measurement;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where measurements are kept, with when each is to be asked for again. */
public interface MeasurementRepository {

    /** Keeps a new one; it is asked for again when its windows have closed. */
    Uni<Void> add(SqlConnection connection, UUID tenantId, Measurement measurement);

    /** Keeps an answer; one that is decided is never asked for again. */
    Uni<Void> answered(SqlConnection connection, UUID tenantId, Measurement measurement);

    /** The measurement, which nobody else changes until the transaction ends. */
    Uni<@Nullable Measurement> lock(SqlConnection connection, UUID tenantId, UUID id);

    /** The one about a subject. */
    Uni<@Nullable Measurement> ofSubject(SqlConnection connection, UUID tenantId, UUID subjectId);

    /** Those about some subjects. */
    Uni<List<Measurement>> ofSubjects(SqlConnection connection, UUID tenantId, Collection<UUID> subjectIds);

    /** Takes those that are due, as asked once more; no two take the same. */
    Uni<List<Measurement>> takeDue(SqlConnection connection, UUID tenantId, Instant now);

    /** Lets the one about a subject be asked for no more. */
    Uni<Void> end(SqlConnection connection, UUID tenantId, UUID subjectId);

    /** Lets those that watch a step or journey be asked for soon, though not more often than is sensible. */
    Uni<Void> evidenceMoved(SqlConnection connection, UUID tenantId, Collection<UUID> scopeIds, Instant now);
}
