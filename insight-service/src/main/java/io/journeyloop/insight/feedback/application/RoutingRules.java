package io.journeyloop.insight.feedback.application;

import io.journeyloop.insight.feedback.domain.RoutingRule;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import java.util.List;
import java.util.UUID;

/** Where routing rules are kept. Those that were archived are not found. */
public interface RoutingRules {

    /** How many rules a tenant may have. */
    int MOST = 200;

    /** All of a tenant, in the order in which they are tried. */
    Uni<List<RoutingRule>> all(SqlConnection connection, UUID tenantId);

    Uni<Void> add(SqlConnection connection, UUID tenantId, RoutingRule rule);

    Uni<Void> replace(SqlConnection connection, UUID tenantId, RoutingRule rule);

    Uni<Void> archive(SqlConnection connection, UUID tenantId, UUID id);

    /** One rule, locked until the transaction ends, or an empty list. */
    Uni<List<RoutingRule>> find(SqlConnection connection, UUID tenantId, UUID id);
}
