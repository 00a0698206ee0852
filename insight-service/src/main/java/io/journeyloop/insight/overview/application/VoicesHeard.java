package io.journeyloop.insight.overview.application;

import io.journeyloop.insight.insights.domain.Insight;
import io.journeyloop.insight.segments.SegmentReplica;
import io.journeyloop.insight.settings.TimeZones;
import io.journeyloop.kit.errors.ProblemException;
import io.journeyloop.kit.tenancy.TenantTransactions;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Leaves of insights those that rest on what some customers said. */
@ApplicationScoped
class VoicesHeard {

    private final TenantTransactions transactions;
    private final SegmentReplica segments;
    private final TimeZones zones;
    private final HeardInsights insights;

    VoicesHeard(TenantTransactions transactions, SegmentReplica segments, TimeZones zones, HeardInsights insights) {
        this.transactions = transactions;
        this.segments = segments;
        this.zones = zones;
        this.insights = insights;
    }

    /** The insights of each place that count; 404 where the segment was never heard of. */
    Uni<List<List<Insight>>> among(UUID tenantId, Voices voices, List<List<Insight>> places) {
        if (voices.areAll()) {
            return Uni.createFrom().item(places);
        }
        Set<UUID> ids =
                places.stream().flatMap(Collection::stream).map(Insight::id).collect(Collectors.toSet());
        return transactions
                .readSql(
                        tenantId,
                        connection -> requireSegment(connection, tenantId, voices)
                                .chain(() -> zones.of(connection, tenantId))
                                .chain(zone -> insights.restingOn(connection, tenantId, voices, zone, ids)))
                .map(heard -> places.stream().map(place -> those(place, heard)).toList());
    }

    private Uni<Void> requireSegment(SqlConnection connection, UUID tenantId, Voices voices) {
        UUID segmentId = voices.segmentId();
        return segmentId == null
                ? Uni.createFrom().voidItem()
                : segments.find(connection, tenantId, segmentId, null)
                        .map(found -> found.orElseThrow(() -> ProblemException.notFound("segment", segmentId)))
                        .replaceWithVoid();
    }

    private static List<Insight> those(List<Insight> insights, Set<UUID> heard) {
        return insights.stream().filter(insight -> heard.contains(insight.id())).toList();
    }
}
