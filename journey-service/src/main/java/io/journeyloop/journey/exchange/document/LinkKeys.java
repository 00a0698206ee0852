package io.journeyloop.journey.exchange.document;

import io.journeyloop.journey.channels.domain.Channel;
import io.journeyloop.journey.channels.domain.ChannelDirectory;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The keys of what journeys point at by id. */
public record LinkKeys(Map<UUID, String> journeys, Map<UUID, String> personas, ChannelDirectory channels) {

    @Nullable
    String journey(@Nullable UUID id) {
        return id == null ? null : journeys.getOrDefault(id, id.toString());
    }

    String persona(UUID id) {
        return personas.getOrDefault(id, id.toString());
    }

    @Nullable
    String channel(@Nullable UUID id) {
        Channel channel = channels.find(id);
        return channel == null ? null : channel.key();
    }
}
