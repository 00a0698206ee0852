package io.journeyloop.insight.feedback.application;

import io.journeyloop.insight.counting.Counting;
import io.journeyloop.insight.counting.Uncounted;
import io.journeyloop.insight.evidence.FeedbackEvidence;
import io.journeyloop.insight.evidence.PersonaEvidence;
import io.journeyloop.insight.metrics.application.FigureTally;
import io.journeyloop.kit.sql.JsonColumns;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Lets records count in figures and evidence, once they have a settled place. */
@ApplicationScoped
class Tally {

    private final Uncounted uncounted;
    private final Counting counting;
    private final FigureTally figures;
    private final FeedbackEvidence evidence;
    private final PersonaEvidence personas;
    private final JsonColumns json;

    Tally(
            Uncounted uncounted,
            Counting counting,
            FigureTally figures,
            FeedbackEvidence evidence,
            PersonaEvidence personas,
            JsonColumns json) {
        this.uncounted = uncounted;
        this.counting = counting;
        this.figures = figures;
        this.evidence = evidence;
        this.personas = personas;
        this.json = json;
    }

    /** Lets records that have got their place be counted soon; what they tell of a persona was counted before. */
    Uni<Void> addBound(SqlConnection connection, UUID tenantId, Collection<UUID> feedbackIds) {
        return uncounted.addBound(connection, tenantId, feedbackIds);
    }

    /**
     * Counts everything that waits, before records change that may be among it. The caller holds the structure's
     * exclusive lock.
     */
    Uni<Void> settle(SqlConnection connection, UUID tenantId) {
        return counting.settle(connection, tenantId);
    }

    /**
     * Counts records that went to another place there instead of where they were, in the transaction that has moved
     * them. The caller has settled everything before.
     */
    Uni<Void> move(SqlConnection connection, UUID tenantId, List<StoredFeedback> before) {
        return move(connection, tenantId, json.write(before), ids(before));
    }

    /** Likewise for records that may belong to another customer or persona than before. */
    Uni<Void> correct(SqlConnection connection, UUID tenantId, List<StoredFeedback> before) {
        String former = json.write(before);
        List<UUID> ids = ids(before);
        return move(connection, tenantId, former, ids).chain(() -> personas.move(connection, tenantId, former, ids));
    }

    private Uni<Void> move(SqlConnection connection, UUID tenantId, String former, List<UUID> ids) {
        return figures.move(connection, tenantId, former, ids)
                .chain(() -> evidence.move(connection, tenantId, former, ids));
    }

    private static List<UUID> ids(List<StoredFeedback> records) {
        return records.stream().map(StoredFeedback::id).toList();
    }
}
