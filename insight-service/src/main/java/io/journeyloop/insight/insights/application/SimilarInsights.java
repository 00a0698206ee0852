package io.journeyloop.insight.insights.application;

import io.journeyloop.insight.insights.domain.Insight;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import java.util.List;
import java.util.UUID;

/** Finds insights whose words are much the same. */
public interface SimilarInsights {

    /**
     * An insight that is like another one.
     *
     * @param similarity 0 to 1
     * @param sharedEvidence how many records both cite
     */
    record Similar(Insight insight, double similarity, int sharedEvidence) {}

    /** Those that are similar enough, or cite the same records; the most similar first, without archived ones. */
    Uni<List<Similar>> to(SqlConnection connection, UUID tenantId, UUID insightId, double atLeast, int limit);
}
