package io.journeyloop.insight.feedback.application;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.journeyloop.insight.evidence.FeedbackEvidence;
import io.journeyloop.insight.evidence.PersonaEvidence;
import io.journeyloop.insight.metrics.application.FigureCounts;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Lets records count in figures and evidence, once they have a settled place. */
@ApplicationScoped
class Tally {

    private final FigureCounts figures;
    private final FeedbackEvidence evidence;
    private final PersonaEvidence personas;
    private final ObjectMapper json;

    Tally(FigureCounts figures, FeedbackEvidence evidence, PersonaEvidence personas, ObjectMapper json) {
        this.figures = figures;
        this.evidence = evidence;
        this.personas = personas;
        this.json = json;
    }

    /** Counts these records, in the transaction that stores or binds them. */
    Uni<Void> add(SqlConnection connection, UUID tenantId, Collection<UUID> feedbackIds) {
        return feedbackIds.isEmpty()
                ? Uni.createFrom().voidItem()
                : figures.add(connection, tenantId, feedbackIds)
                        .chain(() -> evidence.add(connection, tenantId, feedbackIds));
    }

    /**
     * Counts new records, whose personas hear of them as well, in the transaction that stores them. What waited for its
     * place has been told of before.
     */
    Uni<Void> addNew(SqlConnection connection, UUID tenantId, Collection<UUID> feedbackIds) {
        return add(connection, tenantId, feedbackIds).chain(() -> personas.add(connection, tenantId, feedbackIds));
    }

    /**
     * Counts records that went to another place there instead of where they were, in the transaction that has moved
     * them. The caller holds the structure's exclusive lock, so that nobody counts in the same scopes meanwhile.
     */
    Uni<Void> move(SqlConnection connection, UUID tenantId, List<StoredFeedback> before) {
        return move(connection, tenantId, write(before), ids(before));
    }

    /** Likewise for records that may belong to another customer or persona than before. */
    Uni<Void> correct(SqlConnection connection, UUID tenantId, List<StoredFeedback> before) {
        String former = write(before);
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

    private String write(List<StoredFeedback> rows) {
        try {
            return json.writeValueAsString(rows);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
