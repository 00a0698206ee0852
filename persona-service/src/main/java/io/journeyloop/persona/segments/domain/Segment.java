package io.journeyloop.persona.segments.domain;

import io.journeyloop.kit.errors.ProblemException;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A group of customers.
 *
 * @param size how many members it has
 */
public record Segment(
        UUID id,
        String key,
        SegmentContent content,
        long size,
        long version,
        Instant createdAt,
        Instant updatedAt,
        String createdBy,
        @Nullable Instant archivedAt) {

    /** A new segment, without members yet. */
    public static Segment created(UUID id, String key, SegmentContent content, String by, Instant now) {
        return new Segment(id, key, content, 0, 0, now, now, by, null);
    }

    /** The segment with another content; refused where a rule forbids it. */
    public Segment changed(SegmentContent newContent, Instant now) {
        requireNotArchived();
        if (newContent.kind() != content.kind()) {
            throw ProblemException.invalid("kind", "can't change");
        }
        return new Segment(id, key, newContent, size, version + 1, createdAt, now, createdBy, null);
    }

    /** The segment put away: readable, without members. */
    public Segment archived(Instant now) {
        requireNotArchived();
        return new Segment(id, key, content, 0, version + 1, createdAt, now, createdBy, now);
    }

    /** The segment with another number of members, which is no change of the segment itself. */
    public Segment sized(long newSize) {
        return new Segment(id, key, content, newSize, version, createdAt, updatedAt, createdBy, archivedAt);
    }

    /** Refuses with 409 to have members put in or taken out by hand where that can't be. */
    public void requireEditableByHand() {
        requireNotArchived();
        if (content.kind() == SegmentKind.DYNAMIC) {
            throw ProblemException.conflict("segment_dynamic", "The members of a dynamic segment follow its rules.");
        }
    }

    private void requireNotArchived() {
        if (archivedAt != null) {
            throw ProblemException.conflict("segment_archived", "The segment is archived and changes no more.");
        }
    }
}
