package io.journeyloop.journey.journeys.api;

import static io.journeyloop.journey.journeys.api.Lists.orEmpty;

import io.journeyloop.journey.channels.domain.ChannelDirectory;
import io.journeyloop.journey.map.domain.Backstage;
import io.journeyloop.journey.map.domain.Initiator;
import io.journeyloop.journey.map.domain.Money;
import io.journeyloop.journey.map.domain.Touchpoint;
import io.journeyloop.journey.map.domain.TouchpointCommand.AddTouchpoint;
import io.journeyloop.journey.map.domain.TouchpointCommand.ChangeTouchpoint;
import io.journeyloop.journey.map.domain.TouchpointDetails;
import io.journeyloop.journey.map.domain.TouchpointType;
import io.journeyloop.journey.map.domain.Visibility;
import io.journeyloop.kit.Slugs;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What clients write of a touchpoint. */
@Schema(description = "One contact between customer and organisation at a step")
record TouchpointRequest(
        @Schema(description = "Unique in the journey; made from the name when absent")
        @Pattern(regexp = Slugs.PATTERN, message = Slugs.MESSAGE)
        @Size(max = Slugs.MAX_LENGTH)
        @Nullable
        String key,

        @NotBlank @Size(max = Limits.NAME) String name,

        @Schema(description = "Place in its step, from 1; the last when absent") @Min(1) @Nullable
        Integer order,

        @Schema(defaultValue = "COMMUNICATION_POINT") @Nullable
        TouchpointType type,

        @Schema(description = "One of the tenant's channels that is not archived") @Nullable
        UUID channelId,

        @Schema(description = "The same by its key; goes before channelId", examples = "mobile-app")
        @Size(max = Slugs.MAX_LENGTH)
        @Nullable
        String channelKey,

        @Nullable Initiator initiator,
        @Size(max = Limits.GOAL) @Nullable String customerGoal,

        @Schema(description = "The personas' needs that it serves") @Size(max = Limits.LIST) @Nullable
        List<@NotBlank @Size(max = Limits.CODE) String> needIds,

        @Valid @Nullable BackstageBody backstage,

        @Schema(description = "1 (little) to 5 (most)") @Min(1) @Max(5) @Nullable
        Integer importanceToCustomer,

        @Schema(description = "1 (little) to 5 (most)") @Min(1) @Max(5) @Nullable
        Integer importanceToOrganisation,

        @Schema(description = "What one contact costs the organisation") @Valid @Nullable
        MoneyBody costToServe,

        @Schema(description = "Its side of a service blueprint's line of visibility", defaultValue = "FRONTSTAGE")
        @Nullable
        Visibility visibility) {

    @Schema(name = "Backstage", description = "What works behind the line of visibility")
    record BackstageBody(
            @Size(max = Limits.LIST) @Nullable List<@NotBlank @Size(max = Limits.NAME) String> systems,
            @Size(max = Limits.LIST) @Nullable List<@NotBlank @Size(max = Limits.NAME) String> departments) {

        static Backstage toBackstage(@Nullable BackstageBody body) {
            return body == null ? Backstage.NONE : new Backstage(orEmpty(body.systems), orEmpty(body.departments));
        }
    }

    @Schema(name = "Money", description = "An amount in minor units (cents) of an ISO 4217 currency")
    record MoneyBody(
            @NotNull @Pattern(regexp = "[A-Z]{3}", message = "must be an ISO 4217 code")
            String currency,

            @NotNull @PositiveOrZero Long minorUnits) {}

    static TouchpointRequest of(Touchpoint touchpoint) {
        var details = touchpoint.details();
        var cost = details.costToServe();
        return new TouchpointRequest(
                touchpoint.key(),
                details.name(),
                null,
                details.type(),
                details.channelId(),
                null,
                details.initiator(),
                details.customerGoal(),
                details.needIds(),
                new BackstageBody(
                        details.backstage().systems(), details.backstage().departments()),
                details.importanceToCustomer(),
                details.importanceToOrganisation(),
                cost == null ? null : new MoneyBody(cost.currency(), cost.minorUnits()),
                details.visibility());
    }

    AddTouchpoint toAdd(UUID stepId, UUID id, ChannelDirectory channels) {
        return new AddTouchpoint(stepId, id, key, details(channels, null), order);
    }

    ChangeTouchpoint toChange(Touchpoint touchpoint, ChannelDirectory channels) {
        Fixed.checkPart(touchpoint.key(), key, order);
        return new ChangeTouchpoint(
                touchpoint.id(), details(channels, touchpoint.details().channelId()));
    }

    /** @param presentChannel stays linked, even if it is archived since */
    TouchpointDetails details(ChannelDirectory channels, @Nullable UUID presentChannel) {
        return new TouchpointDetails(
                name,
                type == null ? TouchpointType.COMMUNICATION_POINT : type,
                channel(channels, presentChannel),
                initiator,
                customerGoal,
                orEmpty(needIds),
                BackstageBody.toBackstage(backstage),
                importanceToCustomer,
                importanceToOrganisation,
                costToServe == null ? null : new Money(costToServe.currency, costToServe.minorUnits),
                visibility == null ? Visibility.FRONTSTAGE : visibility);
    }

    /** A channel that was linked before stays linked, even if it is archived since. */
    private @Nullable UUID channel(ChannelDirectory channels, @Nullable UUID present) {
        if (channelKey != null) {
            return channels.linkable(channelKey);
        }
        return channelId == null || channelId.equals(present) ? channelId : channels.linkable(channelId);
    }
}
