package io.journeyloop.journey.journeys.api;

import io.journeyloop.journey.channels.domain.ChannelDirectory;
import io.journeyloop.journey.map.domain.Phase;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A phase as clients read it. */
@Schema(description = "A stretch of the journey with a goal of its own")
record PhaseResponse(
        UUID id,
        String key,
        String name,

        @Schema(description = "Place in the journey, from 1 without gaps")
        int order,

        @Nullable String customerGoal,
        List<StepResponse> steps) {

    static List<PhaseResponse> all(List<Phase> phases, ChannelDirectory channels) {
        return IntStream.range(0, phases.size())
                .mapToObj(i -> of(phases.get(i), i + 1, channels))
                .toList();
    }

    private static PhaseResponse of(Phase phase, int order, ChannelDirectory channels) {
        return new PhaseResponse(
                phase.id(),
                phase.key(),
                phase.name(),
                order,
                phase.details().customerGoal(),
                StepResponse.all(phase.steps(), channels));
    }
}
