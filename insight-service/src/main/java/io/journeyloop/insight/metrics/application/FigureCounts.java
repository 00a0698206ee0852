package io.journeyloop.insight.metrics.application;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import java.util.List;
import java.util.UUID;

/** How often each answer was given, from which every figure is computed. */
public interface FigureCounts {

    /**
     * The answers that make up each slice, in the order of the slices, by one statement however many they are. Those that
     * measure nothing are among them: they are records too.
     */
    Uni<List<List<CountedAnswer>>> find(SqlConnection connection, UUID tenantId, List<Slice> slices);
}
