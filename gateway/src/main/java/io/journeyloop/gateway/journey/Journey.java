package io.journeyloop.gateway.journey;

import io.journeyloop.gateway.relay.IsoDuration;
import io.journeyloop.gateway.relay.Node;
import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;
import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;

@DefaultNonNull
@Description("A journey with its whole map: phases, steps and touchpoints.")
public record Journey(
        @Id @Description("UUID.") String id,

        @Description("Slug, unique in the tenant and stable.")
        String key,

        @Description("In the customer's words.") String title,
        @Nullable @Description("What it is about.") String description,

        @Nullable @Description("What the customer wants to reach.")
        String customerGoal,

        @Description("Whose journey it is.") JourneyKind kind,
        @Description("How wide it reaches.") JourneyLevel level,
        @Description("How it is drawn.") MapType mapType,
        @Description("What it describes.") JourneyState state,

        @Nullable @Id @Description("The CURRENT journey that a TO_BE was derived from.")
        String basedOnId,

        @Description("How far the work on it is.") JourneyStatus status,

        @Nullable @Id @Description("The journey above it; null at the top.")
        String parentId,

        @Nullable @Description("Its place among its siblings, from 1.")
        Integer order,

        @Name("isKeyJourney") @Description("Whether it matters more than others.")
        boolean isKeyJourney,

        @Id @Description("Who walks it.") List<@NonNull String> personaIds,
        @Nullable @Description("Who owns it.") String ownerId,
        @Nullable @Description("The team that owns it.") String teamId,
        @Nullable @Description("Who does what for it.") Raci roles,

        @Nullable
        @Description(
                "AWARENESS, CONSIDERATION, PURCHASE, ONBOARDING, USE, SUPPORT, RENEWAL, ADVOCACY, EXIT, or the tenant's own.")
        String lifecycleStage,

        @Nullable @Description("The event that starts it.") String startEvent,
        @Description("The events that end it.") List<@NonNull String> endEvents,

        @Nullable @Description("How long it may take, as an ISO 8601 duration.")
        IsoDuration maxDuration,

        @Nullable @Description("Since when its content can't be edited.")
        Instant lockedAt,

        @Nullable @Description("Who locked it.") String lockedBy,

        @Description("The number of this revision; each write makes one.")
        int revision,

        @Nullable @Description("When it was last reviewed.") Instant lastReviewedAt,

        @Nullable @Description("Who last reviewed it.") String lastReviewedBy,

        @Nullable @Description("When evidence last arrived for it.")
        Instant lastEvidenceAt,

        @Description("Its phases in order.") List<@NonNull Phase> phases,
        @Description("The ways between its steps.") List<@NonNull Transition> transitions,

        @Description("Counts up with each change; pass it back to change the record.")
        int version,

        @Description("When it was made.") Instant createdAt,
        @Description("When it was last changed.") Instant updatedAt,
        @Nullable @Description("Who made it.") String createdBy,

        @Nullable @Description("When it was archived; null while in use.")
        Instant archivedAt,

        @Description("Free labels.") List<@NonNull String> tags,
        @Nullable @Description("The tenant's own fields.") JsonObject customFields)
        implements Node {

    /** The services' map parts don't repeat what they are part of. */
    public Journey {
        phases = phases.stream().map(phase -> phase.within(id)).toList();
        transitions =
                transitions.stream().map(transition -> transition.within(id)).toList();
    }

    Optional<Phase> phaseOf(String stepId) {
        return phases.stream()
                .filter(phase ->
                        phase.steps().stream().anyMatch(step -> step.id().equals(stepId)))
                .findFirst();
    }

    Optional<Step> stepOf(String touchpointId) {
        return allSteps()
                .filter(step -> step.touchpoints().stream()
                        .anyMatch(touchpoint -> touchpoint.id().equals(touchpointId)))
                .findFirst();
    }

    Stream<Step> allSteps() {
        return phases.stream().flatMap(phase -> phase.steps().stream());
    }
}
