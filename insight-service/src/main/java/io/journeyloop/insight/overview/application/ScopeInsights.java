package io.journeyloop.insight.overview.application;

import io.journeyloop.insight.metrics.application.ScopeQuery;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import java.util.List;
import java.util.UUID;

/** Which insights speak about which places. */
public interface ScopeInsights {

    /** The ids of the living insights about each place, in the order of the places, by one statement. */
    Uni<List<List<UUID>>> find(SqlConnection connection, UUID tenantId, List<ScopeQuery> scopes);
}
