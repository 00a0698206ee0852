package io.journeyloop.journey.channels.domain;

import io.journeyloop.kit.errors.ProblemException;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A channel as its tenant keeps it. */
public record ChannelRecord(
        UUID id,
        String key,
        ChannelProfile profile,
        long version,
        Instant createdAt,
        Instant updatedAt,
        String createdBy,
        @Nullable Instant archivedAt) {

    public ChannelRecord changed(ChannelProfile newProfile, Instant now) {
        requireNotArchived();
        return new ChannelRecord(id, key, newProfile, version, createdAt, now, createdBy, null);
    }

    /** The channel put away: maps keep it, new touchpoints can't take it. */
    public ChannelRecord archived(Instant now) {
        requireNotArchived();
        return new ChannelRecord(id, key, profile, version, createdAt, now, createdBy, now);
    }

    private void requireNotArchived() {
        if (archivedAt != null) {
            throw ProblemException.conflict("archived", "The channel is archived and changes no more.");
        }
    }
}
