package io.journeyloop.journey.journeys.api;

import io.journeyloop.journey.journeys.application.JourneyView;
import io.journeyloop.journey.journeys.domain.JourneyKind;
import io.journeyloop.journey.journeys.domain.JourneyLevel;
import io.journeyloop.journey.journeys.domain.JourneyState;
import io.journeyloop.journey.journeys.domain.JourneyStatus;
import io.journeyloop.journey.journeys.domain.MapType;
import io.journeyloop.journey.journeys.domain.Raci;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A journey as clients read it, with its whole map. */
@Schema(description = "A planned journey with its whole map")
record JourneyResponse(
        UUID id,
        String key,
        String title,
        @Nullable String description,
        @Nullable String customerGoal,
        JourneyKind kind,
        JourneyLevel level,
        MapType mapType,
        JourneyState state,

        @Schema(description = "The CURRENT journey behind a TO_BE") @Nullable
        UUID basedOnId,

        JourneyStatus status,
        @Nullable UUID parentId,
        int order,
        boolean isKeyJourney,
        List<UUID> personaIds,
        @Nullable String ownerId,
        @Nullable String teamId,
        Raci roles,
        @Nullable String lifecycleStage,
        @Nullable String startEvent,
        List<String> endEvents,
        @Nullable String maxDuration,

        @Schema(description = "Since when its content may not be edited") @Nullable
        Instant lockedAt,

        @Nullable String lockedBy,

        @Schema(description = "Number of the newest revision; every write makes one")
        long revision,

        @Nullable Instant lastReviewedAt,
        @Nullable String lastReviewedBy,

        @Schema(description = "When the newest evidence was collected; moves without a new version") @Nullable
        Instant lastEvidenceAt,

        List<PhaseResponse> phases,

        @Schema(description = "Planned ways between steps other than to the next one")
        List<TransitionResponse> transitions,

        List<String> tags,
        Map<String, Object> customFields,

        @Schema(description = "What If-Match compares, as the ETag")
        long version,

        Instant createdAt,
        Instant updatedAt,
        String createdBy,
        @Nullable Instant archivedAt) {

    static JourneyResponse of(JourneyView view) {
        var journey = view.journey();
        var content = journey.content();
        var profile = content.profile();
        var standing = content.standing();
        return new JourneyResponse(
                journey.id(),
                journey.key(),
                profile.title(),
                profile.description(),
                profile.customerGoal(),
                profile.kind(),
                profile.level(),
                profile.mapType(),
                standing.state(),
                standing.basedOnId(),
                standing.status(),
                content.placement().parentId(),
                content.placement().order(),
                profile.isKeyJourney(),
                profile.personaIds(),
                profile.ownership().ownerId(),
                profile.ownership().teamId(),
                profile.ownership().roles(),
                profile.course().lifecycleStage(),
                profile.course().startEvent(),
                profile.course().endEvents(),
                profile.course().maxDuration(),
                standing.lockedAt(),
                standing.lockedBy(),
                journey.version(),
                standing.lastReviewedAt(),
                standing.lastReviewedBy(),
                journey.lastEvidenceAt(),
                PhaseResponse.all(content.map().phases(), view.channels()),
                TransitionResponse.all(content.map().transitions()),
                profile.tags(),
                profile.customFields(),
                journey.version(),
                journey.createdAt(),
                journey.updatedAt(),
                journey.createdBy(),
                standing.archivedAt());
    }

    static List<JourneyResponse> all(List<JourneyView> views) {
        return views.stream().map(JourneyResponse::of).toList();
    }
}
