package io.journeyloop.journey.journeys.api;

import io.journeyloop.journey.channels.domain.ChannelDirectory;
import io.journeyloop.journey.map.domain.Initiator;
import io.journeyloop.journey.map.domain.JourneyMap;
import io.journeyloop.journey.map.domain.MapDraft.TouchpointDraft;
import io.journeyloop.journey.map.domain.TouchpointType;
import io.journeyloop.journey.map.domain.Visibility;
import io.journeyloop.kit.Slugs;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A touchpoint of a whole map as clients write it; its fields are those of a touchpoint added alone. */
@Schema(name = "MapTouchpoint", description = "One contact between customer and organisation")
record MapTouchpointBody(
        @Nullable UUID id,

        @Pattern(regexp = Slugs.PATTERN, message = Slugs.MESSAGE) @Size(max = Slugs.MAX_LENGTH) @Nullable
        String key,

        @NotBlank @Size(max = Limits.NAME) String name,
        @Nullable TouchpointType type,
        @Nullable UUID channelId,
        @Size(max = Slugs.MAX_LENGTH) @Nullable String channelKey,
        @Nullable Initiator initiator,
        @Size(max = Limits.GOAL) @Nullable String customerGoal,

        @Size(max = Limits.LIST) @Nullable List<@NotBlank @Size(max = Limits.CODE) String> needIds,

        TouchpointRequest.@Valid @Nullable BackstageBody backstage,
        @Min(1) @Max(5) @Nullable Integer importanceToCustomer,
        @Min(1) @Max(5) @Nullable Integer importanceToOrganisation,
        TouchpointRequest.@Valid @Nullable MoneyBody costToServe,
        @Nullable Visibility visibility) {

    TouchpointDraft toDraft(String path, ChannelDirectory channels, JourneyMap present) {
        var details = FieldPaths.within(path, () -> alone().details(channels, presentChannel(present)));
        return new TouchpointDraft(id, key, details);
    }

    /** The channel, if the map names it already anywhere. */
    private @Nullable UUID presentChannel(JourneyMap present) {
        return channelId == null
                ? null
                : present.touchpoints()
                        .map(touchpoint -> touchpoint.details().channelId())
                        .filter(channelId::equals)
                        .findFirst()
                        .orElse(null);
    }

    private TouchpointRequest alone() {
        return new TouchpointRequest(
                key,
                name,
                null,
                type,
                channelId,
                channelKey,
                initiator,
                customerGoal,
                needIds,
                backstage,
                importanceToCustomer,
                importanceToOrganisation,
                costToServe,
                visibility);
    }
}
