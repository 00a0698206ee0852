package io.journeyloop.insight.feedback.application;

import io.journeyloop.insight.structure.JourneyLinks;
import io.journeyloop.insight.structure.Place;
import io.journeyloop.insight.structure.Resolution;
import io.journeyloop.insight.structure.StructureReplica;
import io.journeyloop.kit.errors.ProblemException;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Puts single records where people say that they belong, within a transaction of which that is a part. The caller holds
 * the structure's exclusive lock.
 */
@ApplicationScoped
public class Placing {

    private final FeedbackRepository records;
    private final StructureReplica structure;
    private final Tally tally;

    Placing(FeedbackRepository records, StructureReplica structure, Tally tally) {
        this.records = records;
        this.structure = structure;
        this.tally = tally;
    }

    /** Puts a record at a step; answers the place that it named before, null where it was at the step already. */
    public Uni<@Nullable JourneyLinks> atStep(SqlConnection connection, UUID tenantId, UUID id, UUID stepId) {
        return read(connection, tenantId, id)
                .chain(record -> isAt(record, stepId)
                        ? Uni.createFrom().nullItem()
                        : move(connection, tenantId, record, new JourneyLinks(null, null, null, stepId, null, null))
                                .replaceWith(named(record)));
    }

    /** Puts a record that is at a step back where it was before; false where it has gone elsewhere meanwhile. */
    public Uni<Boolean> backFromStep(
            SqlConnection connection, UUID tenantId, UUID id, UUID stepId, JourneyLinks before) {
        return read(connection, tenantId, id)
                .chain(record -> isAt(record, stepId)
                        ? move(connection, tenantId, record, before).replaceWith(true)
                        : Uni.createFrom().item(false));
    }

    private Uni<StoredFeedback> read(SqlConnection connection, UUID tenantId, UUID id) {
        return records.read(connection, tenantId, id)
                .map(found -> found.stream().findFirst().orElseThrow(() -> ProblemException.notFound("feedback", id)));
    }

    private Uni<Void> move(SqlConnection connection, UUID tenantId, StoredFeedback record, JourneyLinks to) {
        return structure.places(connection, tenantId, List.of(to)).chain(places -> {
            Place place = Objects.requireNonNull(places.get(to));
            return tally.settle(connection, tenantId)
                    .chain(() -> records.place(connection, tenantId, List.of(record.id()), to, place))
                    .chain(() -> tally.move(connection, tenantId, List.of(record)));
        });
    }

    private static boolean isAt(StoredFeedback record, UUID stepId) {
        return stepId.equals(record.stepId()) && record.resolution() == Resolution.RESOLVED;
    }

    private static JourneyLinks named(StoredFeedback record) {
        return new JourneyLinks(
                record.journeyKey(),
                record.journeyId(),
                record.stepKey(),
                record.stepId(),
                record.touchpointKey(),
                record.touchpointId());
    }
}
