package io.journeyloop.journey.channels.api;

import io.journeyloop.journey.channels.domain.ChannelRecord;
import io.journeyloop.journey.channels.domain.Medium;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A channel as clients read it. */
@Schema(description = "A way in which the tenant meets its customers")
record ChannelResponse(
        UUID id,
        String key,
        String name,
        Medium medium,
        List<String> tags,
        Map<String, Object> customFields,

        @Schema(description = "What If-Match compares, as the ETag")
        long version,

        Instant createdAt,
        Instant updatedAt,
        String createdBy,
        @Nullable Instant archivedAt) {

    static ChannelResponse of(ChannelRecord channel) {
        var profile = channel.profile();
        return new ChannelResponse(
                channel.id(),
                channel.key(),
                profile.name(),
                profile.medium(),
                profile.tags(),
                profile.customFields(),
                channel.version(),
                channel.createdAt(),
                channel.updatedAt(),
                channel.createdBy(),
                channel.archivedAt());
    }
}
