package io.journeyloop.insight.feedback.application;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What records were before they were corrected. */
public interface FeedbackVersions {

    /** A record as it was, until then. */
    record FormerVersion(StoredFeedback record, Instant replacedAt) {}

    /** Keeps records as they are, because they are about to be replaced. */
    Uni<Void> keep(SqlConnection connection, UUID tenantId, List<StoredFeedback> records);

    /** What a record was before a version, the newest first. */
    Uni<List<FormerVersion>> before(SqlConnection connection, UUID tenantId, UUID id, long version, int limit);
}
