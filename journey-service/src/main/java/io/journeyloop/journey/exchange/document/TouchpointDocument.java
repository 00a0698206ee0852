package io.journeyloop.journey.exchange.document;

import io.journeyloop.journey.journeys.api.Limits;
import io.journeyloop.journey.map.domain.Initiator;
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
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A touchpoint. */
@Schema(name = "ExchangedTouchpoint")
public record TouchpointDocument(
        @Pattern(regexp = Slugs.PATTERN, message = Slugs.MESSAGE) @Size(max = Slugs.MAX_LENGTH) @Nullable
        String key,

        @NotBlank @Size(max = Limits.NAME) String name,

        @Schema(defaultValue = "COMMUNICATION_POINT") @Nullable
        TouchpointType type,

        @Schema(description = "A channel of this document or of the tenant") @Size(max = Slugs.MAX_LENGTH) @Nullable
        String channelKey,

        @Nullable Initiator initiator,
        @Size(max = Limits.GOAL) @Nullable String customerGoal,
        @Size(max = Limits.LIST) @Nullable List<@NotBlank @Size(max = Limits.CODE) String> needIds,
        @Valid @Nullable BackstageDocument backstage,
        @Min(1) @Max(5) @Nullable Integer importanceToCustomer,
        @Min(1) @Max(5) @Nullable Integer importanceToOrganisation,
        @Valid @Nullable MoneyDocument costToServe,

        @Schema(defaultValue = "FRONTSTAGE") @Nullable Visibility visibility) {

    /** What works behind the line of visibility. */
    @Schema(name = "ExchangedBackstage")
    public record BackstageDocument(
            @Size(max = Limits.LIST) @Nullable List<@NotBlank @Size(max = Limits.NAME) String> systems,
            @Size(max = Limits.LIST) @Nullable List<@NotBlank @Size(max = Limits.NAME) String> departments) {}

    /** An amount in minor units of a currency. */
    @Schema(name = "ExchangedMoney")
    public record MoneyDocument(
            @NotNull @Pattern(regexp = "[A-Z]{3}", message = "must be an ISO 4217 code")
            String currency,

            @NotNull @PositiveOrZero Long minorUnits) {}
}
