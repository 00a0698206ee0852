package io.journeyloop.insight.metrics.application;

import io.journeyloop.insight.metrics.domain.Metric;
import io.journeyloop.kit.http.PageRequest;
import io.journeyloop.kit.http.RecordRef;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where metrics are kept. */
public interface Metrics {

    Uni<Void> add(SqlConnection connection, UUID tenantId, Metric metric);

    Uni<Void> replace(SqlConnection connection, UUID tenantId, Metric metric);

    /** The metric, which nobody else changes until the transaction ends; by its key only a living one. */
    Uni<@Nullable Metric> find(SqlConnection connection, UUID tenantId, RecordRef ref);

    /** Those that exist, archived ones included, in no given order. */
    Uni<List<Metric>> findAll(SqlConnection connection, UUID tenantId, Collection<UUID> ids);

    /** The oldest first, archived ones excepted, one more than the page holds. */
    Uni<List<Metric>> list(SqlConnection connection, UUID tenantId, PageRequest page);

    /** The keys of living metrics that begin with a slug. */
    Uni<Set<String>> keysLike(SqlConnection connection, UUID tenantId, String slug);
}
