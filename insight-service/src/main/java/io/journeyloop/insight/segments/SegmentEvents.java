package io.journeyloop.insight.segments;

import io.journeyloop.insight.segments.SegmentReplica.KnownSegment;
import io.journeyloop.kit.inbox.Event;
import io.journeyloop.kit.inbox.EventHandler;
import io.journeyloop.kit.operations.ReadModel;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Follows the segments. Their members aren't part of the read model: figures are counted as they come and go. */
@ApplicationScoped
class SegmentEvents implements EventHandler, ReadModel {

    private final SegmentReplica segments;

    SegmentEvents(SegmentReplica segments) {
        this.segments = segments;
    }

    /** What is read of an announcement. */
    record SegmentFacts(UUID segmentId, String key, String status) {}

    @Override
    public Set<String> types() {
        return Set.of(
                "journeyloop.segment.created.v1", "journeyloop.segment.changed.v1", "journeyloop.segment.archived.v1");
    }

    @Override
    public List<String> tables() {
        return List.of("segment_replica");
    }

    @Override
    public Uni<Void> handle(Event event, SqlConnection connection) {
        return remember(event, connection);
    }

    @Override
    public Uni<Void> remember(Event event, SqlConnection connection) {
        SegmentFacts segment = event.dataAs(SegmentFacts.class);
        return segments.store(
                connection,
                event.tenantId(),
                new KnownSegment(segment.segmentId(), segment.key()),
                "ARCHIVED".equals(segment.status()),
                event.version());
    }
}
