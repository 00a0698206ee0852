package io.journeyloop.journey.journeys.api;

import static io.journeyloop.journey.journeys.api.Lists.mapped;
import static io.journeyloop.journey.journeys.api.Lists.orEmpty;

import io.journeyloop.journey.channels.domain.ChannelDirectory;
import io.journeyloop.journey.map.domain.JourneyMap;
import io.journeyloop.journey.map.domain.MapDraft;
import io.journeyloop.journey.map.domain.MapDraft.PhaseDraft;
import io.journeyloop.journey.map.domain.MapDraft.TransitionDraft;
import io.journeyloop.journey.map.domain.PhaseDetails;
import io.journeyloop.journey.map.domain.TransitionKind;
import io.journeyloop.kit.Slugs;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A whole map as clients write it. */
@Schema(
        description = "A whole map; parts with an id, or with a key that the journey's map knows, are those parts, all"
                + " others are new. The place in the list is the order.")
record MapRequest(
        @NotNull List<@NotNull @Valid PhaseBody> phases,

        @Nullable List<@NotNull @Valid TransitionBody> transitions) {

    @Schema(name = "MapPhase", description = "A phase with its steps")
    record PhaseBody(
            @Nullable UUID id,

            @Pattern(regexp = Slugs.PATTERN, message = Slugs.MESSAGE) @Size(max = Slugs.MAX_LENGTH) @Nullable
            String key,

            @NotBlank @Size(max = Limits.NAME) String name,
            @Size(max = Limits.GOAL) @Nullable String customerGoal,
            @Nullable List<@NotNull @Valid MapStepBody> steps) {
        PhaseDraft toDraft(String path, ChannelDirectory channels, JourneyMap present) {
            var drafts =
                    mapped(orEmpty(steps), (step, s) -> step.toDraft(path + ".steps[" + s + "].", channels, present));
            return new PhaseDraft(id, key, new PhaseDetails(name, customerGoal), drafts);
        }
    }

    @Schema(name = "MapTransition", description = "A planned way between two steps of the map")
    record TransitionBody(
            @Nullable UUID id,

            @Schema(description = "Key or id of the step that it leads from") @NotBlank @Size(max = Slugs.MAX_LENGTH)
            String from,

            @Schema(description = "Key or id of the step that it leads to; absent for an EXIT, and only then")
            @Size(max = Slugs.MAX_LENGTH)
            @Nullable
            String to,

            @Schema(defaultValue = "NORMAL") @Nullable TransitionKind kind,

            @Size(max = Limits.GOAL) @Nullable String condition) {
        TransitionDraft toDraft() {
            return new TransitionDraft(id, from, to, kind == null ? TransitionKind.NORMAL : kind, condition);
        }
    }

    /** @param present the map whose links stay linked, even to channels that are archived since */
    MapDraft toDraft(ChannelDirectory channels, JourneyMap present) {
        return new MapDraft(
                mapped(phases, (phase, p) -> phase.toDraft("phases[" + p + "]", channels, present)),
                orEmpty(transitions).stream().map(TransitionBody::toDraft).toList());
    }
}
