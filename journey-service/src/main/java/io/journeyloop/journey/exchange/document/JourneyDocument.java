package io.journeyloop.journey.exchange.document;

import io.journeyloop.journey.journeys.api.Limits;
import io.journeyloop.journey.journeys.domain.JourneyKind;
import io.journeyloop.journey.journeys.domain.JourneyLevel;
import io.journeyloop.journey.journeys.domain.JourneyState;
import io.journeyloop.journey.journeys.domain.JourneyStatus;
import io.journeyloop.journey.journeys.domain.MapType;
import io.journeyloop.kit.Slugs;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A journey with its map; what belongs to one tenant only (ids, versions, dates, locks, reviews) is left out.
 *
 * @param parentKey the journey above it; where absent, an import leaves the journey where it is
 */
@Schema(name = "ExchangedJourney", description = "A journey with its whole map, all by keys")
public record JourneyDocument(
        @NotNull @Pattern(regexp = Slugs.PATTERN, message = Slugs.MESSAGE) @Size(max = Slugs.MAX_LENGTH)
        String key,

        @NotBlank @Size(max = Limits.NAME) String title,
        @Size(max = Limits.TEXT) @Nullable String description,
        @Size(max = Limits.GOAL) @Nullable String customerGoal,

        @Schema(defaultValue = "CUSTOMER") @Nullable JourneyKind kind,

        @Schema(defaultValue = "MACRO") @Nullable JourneyLevel level,

        @Schema(defaultValue = "JOURNEY_MAP") @Nullable MapType mapType,

        @Schema(defaultValue = "CURRENT") @Nullable JourneyState state,

        @Schema(description = "The CURRENT journey behind a TO_BE") @Size(max = Slugs.MAX_LENGTH) @Nullable
        String basedOnKey,

        @Schema(description = "All but ARCHIVED", defaultValue = "DRAFT") @Nullable
        JourneyStatus status,

        @Schema(description = "The journey above it, in this document or in the tenant")
        @Size(max = Slugs.MAX_LENGTH)
        @Nullable
        String parentKey,

        @Schema(defaultValue = "false") @Nullable Boolean isKeyJourney,

        @Size(max = Limits.LIST) @Nullable List<@NotBlank @Size(max = Slugs.MAX_LENGTH) String> personaKeys,

        @Size(max = Limits.CODE) @Nullable String ownerId,
        @Size(max = Limits.CODE) @Nullable String teamId,
        @Valid @Nullable RaciDocument roles,
        @Size(max = Limits.CODE) @Nullable String lifecycleStage,
        @Size(max = Limits.NAME) @Nullable String startEvent,
        @Size(max = Limits.LIST) @Nullable List<@NotBlank @Size(max = Limits.NAME) String> endEvents,

        @Pattern(regexp = Limits.DURATION, message = Limits.DURATION_MESSAGE) @Nullable
        String maxDuration,

        @Size(max = Limits.LIST) @Nullable List<@NotBlank @Size(max = Limits.CODE) String> tags,

        @Size(max = Limits.LIST) @Nullable Map<@NotBlank @Size(max = Limits.CODE) String, @NotNull Object> customFields,

        @Size(max = 100) @Nullable List<@NotNull @Valid PhaseDocument> phases,

        @Size(max = 2_000) @Nullable List<@NotNull @Valid TransitionDocument> transitions) {

    /** Who does the work, answers for it, is asked and is told. */
    @Schema(name = "ExchangedRaci", description = "User ids")
    public record RaciDocument(
            @Size(max = Limits.LIST) @Nullable List<@NotBlank @Size(max = Limits.CODE) String> responsible,
            @Size(max = Limits.CODE) @Nullable String accountable,
            @Size(max = Limits.LIST) @Nullable List<@NotBlank @Size(max = Limits.CODE) String> consulted,
            @Size(max = Limits.LIST) @Nullable List<@NotBlank @Size(max = Limits.CODE) String> informed) {}
}
