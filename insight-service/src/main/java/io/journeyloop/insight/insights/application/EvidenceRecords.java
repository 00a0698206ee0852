package io.journeyloop.insight.insights.application;

import io.journeyloop.insight.feedback.application.StoredFeedback;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/** The records that insights cite. */
public interface EvidenceRecords {

    /** Those of these records that there are. */
    Uni<Map<UUID, StoredFeedback>> find(SqlConnection connection, UUID tenantId, Collection<UUID> ids);
}
