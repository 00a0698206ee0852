package io.journeyloop.persona.segments.application;

import io.journeyloop.kit.outbox.NewEvent;
import io.journeyloop.persona.segments.domain.Segment;
import io.journeyloop.persona.segments.domain.SegmentKind;
import java.util.UUID;

/** What others are told about segments; who belongs to them is announced by the database, where the members are. */
final class SegmentEvents {

    private SegmentEvents() {}

    static NewEvent created(Segment segment) {
        return event("created", segment);
    }

    static NewEvent changed(Segment segment) {
        return event("changed", segment);
    }

    static NewEvent archived(Segment segment) {
        return event("archived", segment);
    }

    private static NewEvent event(String fact, Segment segment) {
        return new NewEvent(
                "journeyloop.segment." + fact + ".v1", segment.id(), segment.version(), SegmentData.of(segment));
    }

    private enum Status {
        ACTIVE,
        ARCHIVED
    }

    /** The payload: state, not change, so that a reader needs only the newest. */
    private record SegmentData(UUID segmentId, String key, SegmentKind kind, Status status) {

        static SegmentData of(Segment segment) {
            return new SegmentData(
                    segment.id(),
                    segment.key(),
                    segment.content().kind(),
                    segment.archivedAt() == null ? Status.ACTIVE : Status.ARCHIVED);
        }
    }
}
