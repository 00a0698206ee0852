package io.journeyloop.insight.insights.application;

import io.journeyloop.insight.insights.domain.Reliability.Sources;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Where the stored evidence of insights comes from. */
public interface EvidenceSources {

    /** The sources of each of these insights' evidence; those without any are left out. */
    Uni<Map<UUID, Sources>> of(SqlConnection connection, UUID tenantId, List<UUID> insightIds);
}
