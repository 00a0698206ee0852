package io.journeyloop.journey.channels.domain;

import io.journeyloop.kit.errors.ProblemException;
import io.journeyloop.kit.errors.Violation;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** All channels of one tenant, archived ones too, for maps that still name them. */
public record ChannelDirectory(List<Channel> channels) {
    public ChannelDirectory {
        channels = List.copyOf(channels);
    }

    public @Nullable Channel find(@Nullable UUID id) {
        return channels.stream()
                .filter(channel -> channel.id().equals(id))
                .findFirst()
                .orElse(null);
    }

    /** @throws ProblemException 422 when there is no such channel, or it is archived */
    public UUID linkable(UUID id) {
        return linkable("channelId", channel -> channel.id().equals(id));
    }

    /** @throws ProblemException 422 when there is no such channel, or it is archived */
    public UUID linkable(String key) {
        return linkable("channelKey", channel -> channel.key().equals(key));
    }

    private UUID linkable(String field, Predicate<Channel> wanted) {
        var channel = channels.stream()
                .filter(wanted)
                .findFirst()
                .orElseThrow(() -> refused(field, "there is no such channel"));
        if (channel.archived()) {
            throw refused(field, "this channel is archived and takes no new links");
        }
        return channel.id();
    }

    private static ProblemException refused(String field, String message) {
        return ProblemException.refused(
                "unusable_channel", "The channel cannot be used.", List.of(new Violation(field, message)));
    }
}
