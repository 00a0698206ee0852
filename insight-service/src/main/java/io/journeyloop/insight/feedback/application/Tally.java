package io.journeyloop.insight.feedback.application;

import io.journeyloop.insight.evidence.FeedbackEvidence;
import io.journeyloop.insight.metrics.application.FigureCounts;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.UUID;

/** Lets records count in figures and evidence, once they have a settled place. */
@ApplicationScoped
class Tally {

    private final FigureCounts figures;
    private final FeedbackEvidence evidence;

    Tally(FigureCounts figures, FeedbackEvidence evidence) {
        this.figures = figures;
        this.evidence = evidence;
    }

    /** Counts these records, in the transaction that stores or binds them. */
    Uni<Void> add(SqlConnection connection, UUID tenantId, Collection<UUID> feedbackIds) {
        return feedbackIds.isEmpty()
                ? Uni.createFrom().voidItem()
                : figures.add(connection, tenantId, feedbackIds)
                        .chain(() -> evidence.add(connection, tenantId, feedbackIds));
    }
}
