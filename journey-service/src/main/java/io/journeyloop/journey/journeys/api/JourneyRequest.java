package io.journeyloop.journey.journeys.api;

import static io.journeyloop.journey.journeys.api.Lists.orEmpty;

import io.journeyloop.journey.journeys.application.NewJourney;
import io.journeyloop.journey.journeys.domain.Course;
import io.journeyloop.journey.journeys.domain.Journey;
import io.journeyloop.journey.journeys.domain.JourneyCommand;
import io.journeyloop.journey.journeys.domain.JourneyKind;
import io.journeyloop.journey.journeys.domain.JourneyLevel;
import io.journeyloop.journey.journeys.domain.JourneyProfile;
import io.journeyloop.journey.journeys.domain.JourneyState;
import io.journeyloop.journey.journeys.domain.JourneyStatus;
import io.journeyloop.journey.journeys.domain.MapType;
import io.journeyloop.journey.journeys.domain.Ownership;
import io.journeyloop.journey.journeys.domain.Placement;
import io.journeyloop.journey.journeys.domain.Standing;
import io.journeyloop.kit.Slugs;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What clients write of a journey, when they create it and when they patch it; its map has commands of its own. */
@Schema(description = "A planned journey, without its map")
record JourneyRequest(
        @Schema(
                description =
                        "A template to begin with, when the journey is created: its map, and its texts where none are"
                                + " given")
        @Size(max = Slugs.MAX_LENGTH)
        @Nullable
        String templateKey,

        @Schema(description = "Stable name for integrators, unique in the tenant; made from the title when absent")
        @Pattern(regexp = Slugs.PATTERN, message = Slugs.MESSAGE)
        @Size(max = Slugs.MAX_LENGTH)
        @Nullable
        String key,

        @Schema(description = "In the customer's words", examples = "I apply for a mortgage")
        @NotBlank
        @Size(max = Limits.NAME)
        String title,

        @Size(max = Limits.TEXT) @Nullable String description,
        @Size(max = Limits.GOAL) @Nullable String customerGoal,

        @Schema(defaultValue = "CUSTOMER") @Nullable JourneyKind kind,

        @Schema(defaultValue = "MACRO") @Nullable JourneyLevel level,

        @Schema(defaultValue = "JOURNEY_MAP") @Nullable MapType mapType,

        @Schema(description = "TO_BE only together with basedOnId", defaultValue = "CURRENT") @Nullable
        JourneyState state,

        @Schema(description = "The CURRENT journey behind a TO_BE; fixed once the journey exists") @Nullable
        UUID basedOnId,

        @Schema(description = "LIVE is reached by publishing, ARCHIVED by deleting", defaultValue = "DRAFT") @Nullable
        JourneyStatus status,

        @Schema(description = "The journey above it in the framework") @Nullable
        UUID parentId,

        @Schema(description = "Place among its siblings, from 1; the last when absent") @Min(1) @Nullable
        Integer order,

        @Schema(description = "Whether it is one of the few that matter most", defaultValue = "false") @Nullable
        Boolean isKeyJourney,

        @Schema(description = "Who makes the journey; known personas that are not archived")
        @Size(max = Limits.LIST)
        @Nullable
        List<@NotNull UUID> personaIds,

        @Size(max = Limits.CODE) @Nullable String ownerId,
        @Size(max = Limits.CODE) @Nullable String teamId,
        @Valid @Nullable RolesBody roles,

        @Schema(
                description = "AWARENESS, CONSIDERATION, PURCHASE, ONBOARDING, USE, SUPPORT, RENEWAL, ADVOCACY, EXIT,"
                        + " or the tenant's own")
        @Size(max = Limits.CODE)
        @Nullable
        String lifecycleStage,

        @Schema(description = "Type of the event that opens an actual journey") @Size(max = Limits.NAME) @Nullable
        String startEvent,

        @Schema(description = "Types of the events that complete one") @Size(max = Limits.LIST) @Nullable
        List<@NotBlank @Size(max = Limits.NAME) String> endEvents,

        @Schema(
                description = "After which an actual journey counts as abandoned, an ISO 8601 duration",
                examples = "P30D")
        @Pattern(regexp = Limits.DURATION, message = Limits.DURATION_MESSAGE)
        @Nullable
        String maxDuration,

        @Size(max = Limits.LIST) @Nullable List<@NotBlank @Size(max = Limits.CODE) String> tags,

        @Size(max = Limits.LIST) @Nullable
        Map<@NotBlank @Size(max = Limits.CODE) String, @NotNull Object> customFields) {

    /** The writable part of a journey, as the ground that a patch is laid on. */
    static JourneyRequest of(Journey journey) {
        var content = journey.content();
        var profile = content.profile();
        return new JourneyRequest(
                null,
                journey.key(),
                profile.title(),
                profile.description(),
                profile.customerGoal(),
                profile.kind(),
                profile.level(),
                profile.mapType(),
                content.standing().state(),
                content.standing().basedOnId(),
                content.standing().status(),
                content.placement().parentId(),
                content.placement().order(),
                profile.isKeyJourney(),
                profile.personaIds(),
                profile.ownership().ownerId(),
                profile.ownership().teamId(),
                RolesBody.of(profile.ownership().roles()),
                profile.course().lifecycleStage(),
                profile.course().startEvent(),
                profile.course().endEvents(),
                profile.course().maxDuration(),
                profile.tags(),
                profile.customFields());
    }

    NewJourney toNewJourney() {
        return new NewJourney(
                key, toProfile(), parentId, order, Standing.of(stateOrCurrent(), basedOnId, statusOrDraft()));
    }

    /**
     * What a patched request means for the journey that it was laid on.
     *
     * @param ordered whether the patch names a place; without one, a journey goes behind its new siblings
     */
    JourneyCommand toCommand(Journey journey, boolean ordered) {
        var content = journey.content();
        Fixed.check("templateKey", null, templateKey);
        Fixed.check("key", journey.key(), key);
        Fixed.check("basedOnId", content.standing().basedOnId(), basedOnId);
        return new JourneyCommand.Rewrite(
                toProfile(), placement(content.placement(), ordered), stateOrCurrent(), statusOrDraft());
    }

    private Placement placement(Placement present, boolean ordered) {
        if (ordered) {
            return order == null ? Placement.last(parentId) : new Placement(parentId, order);
        }
        return Objects.equals(present.parentId(), parentId) ? present : Placement.last(parentId);
    }

    private JourneyProfile toProfile() {
        return new JourneyProfile(
                title,
                description,
                customerGoal,
                kind == null ? JourneyKind.CUSTOMER : kind,
                level == null ? JourneyLevel.MACRO : level,
                mapType == null ? MapType.JOURNEY_MAP : mapType,
                Boolean.TRUE.equals(isKeyJourney),
                orEmpty(personaIds),
                new Ownership(ownerId, teamId, RolesBody.toRaci(roles)),
                new Course(lifecycleStage, startEvent, orEmpty(endEvents), maxDuration),
                orEmpty(tags),
                orEmpty(customFields));
    }

    private JourneyState stateOrCurrent() {
        return state == null ? JourneyState.CURRENT : state;
    }

    private JourneyStatus statusOrDraft() {
        return status == null ? JourneyStatus.DRAFT : status;
    }
}
