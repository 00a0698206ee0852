package io.journeyloop.journey.journeys.api;

import io.journeyloop.journey.channels.domain.Channel;
import io.journeyloop.journey.channels.domain.ChannelDirectory;
import io.journeyloop.journey.channels.domain.Medium;
import io.journeyloop.journey.map.domain.Backstage;
import io.journeyloop.journey.map.domain.Initiator;
import io.journeyloop.journey.map.domain.Money;
import io.journeyloop.journey.map.domain.Touchpoint;
import io.journeyloop.journey.map.domain.TouchpointType;
import io.journeyloop.journey.map.domain.Visibility;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A touchpoint as clients read it. */
@Schema(description = "One contact between customer and organisation at a step")
record TouchpointResponse(
        UUID id,
        String key,
        String name,

        @Schema(description = "Place in its step, from 1 without gaps")
        int order,

        TouchpointType type,
        @Nullable UUID channelId,
        @Nullable ChannelRef channel,
        @Nullable Initiator initiator,
        @Nullable String customerGoal,
        List<String> needIds,
        Backstage backstage,
        @Nullable Integer importanceToCustomer,
        @Nullable Integer importanceToOrganisation,
        @Nullable Money costToServe,

        @Schema(description = "Its side of a service blueprint's line of visibility")
        Visibility visibility) {

    /** What a reader of a map wants to know of a channel. */
    @Schema(description = "The channel of a touchpoint")
    record ChannelRef(UUID id, String key, String name, Medium medium) {
        static @Nullable ChannelRef of(@Nullable Channel channel) {
            return channel == null
                    ? null
                    : new ChannelRef(channel.id(), channel.key(), channel.name(), channel.medium());
        }
    }

    static List<TouchpointResponse> all(List<Touchpoint> touchpoints, ChannelDirectory channels) {
        return IntStream.range(0, touchpoints.size())
                .mapToObj(i -> of(touchpoints.get(i), i + 1, channels))
                .toList();
    }

    private static TouchpointResponse of(Touchpoint touchpoint, int order, ChannelDirectory channels) {
        var details = touchpoint.details();
        return new TouchpointResponse(
                touchpoint.id(),
                touchpoint.key(),
                details.name(),
                order,
                details.type(),
                details.channelId(),
                ChannelRef.of(channels.find(details.channelId())),
                details.initiator(),
                details.customerGoal(),
                details.needIds(),
                details.backstage(),
                details.importanceToCustomer(),
                details.importanceToOrganisation(),
                details.costToServe(),
                details.visibility());
    }
}
