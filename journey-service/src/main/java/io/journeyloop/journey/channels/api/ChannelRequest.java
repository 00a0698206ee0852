package io.journeyloop.journey.channels.api;

import io.journeyloop.journey.channels.domain.ChannelProfile;
import io.journeyloop.journey.channels.domain.ChannelRecord;
import io.journeyloop.journey.channels.domain.Medium;
import io.journeyloop.kit.Slugs;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What clients write of a channel, when they create it and when they patch it. */
@Schema(description = "A way in which the tenant meets its customers")
record ChannelRequest(
        @Schema(description = "Stable name for integrators, unique in the tenant; made from the name when absent")
        @Pattern(regexp = Slugs.PATTERN, message = Slugs.MESSAGE)
        @Size(max = Slugs.MAX_LENGTH)
        @Nullable
        String key,

        @NotBlank @Size(max = 200) String name,
        @NotNull Medium medium,
        @Size(max = 50) @Nullable List<@NotBlank @Size(max = 100) String> tags,
        @Size(max = 50) @Nullable Map<@NotBlank @Size(max = 100) String, @NotNull Object> customFields) {

    /** The writable part of a channel, as the ground that a patch is laid on. */
    static ChannelRequest of(ChannelRecord channel) {
        var profile = channel.profile();
        return new ChannelRequest(
                channel.key(), profile.name(), profile.medium(), profile.tags(), profile.customFields());
    }

    ChannelProfile toProfile() {
        return new ChannelProfile(
                name, medium, tags == null ? List.of() : tags, customFields == null ? Map.of() : customFields);
    }
}
