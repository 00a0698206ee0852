package io.journeyloop.journey.map.domain;

import io.journeyloop.journey.map.domain.MapDraft.PhaseDraft;
import io.journeyloop.journey.map.domain.MapDraft.StepDraft;
import io.journeyloop.journey.map.domain.MapDraft.TouchpointDraft;
import io.journeyloop.journey.map.domain.PhaseCommand.AddPhase;
import io.journeyloop.journey.map.domain.StepCommand.AddStep;
import io.journeyloop.journey.map.domain.TouchpointCommand.AddTouchpoint;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Maps and details for tests. */
public final class Maps {
    private Maps() {}

    /** Phases A and B; steps A1, A2 and B1; touchpoint T at A1. */
    public static JourneyMap small() {
        var map = run(JourneyMap.EMPTY, new AddPhase(id(1), null, phase("A"), null));
        map = run(map, new AddPhase(id(2), null, phase("B"), null));
        map = run(map, new AddStep(id(1), id(11), null, step("A1"), null));
        map = run(map, new AddStep(id(1), id(12), null, step("A2"), null));
        map = run(map, new AddStep(id(2), id(21), null, step("B1"), null));
        return run(map, new AddTouchpoint(id(11), id(111), null, touchpoint("T", null), null));
    }

    public static JourneyMap run(JourneyMap map, MapCommand command) {
        return command.applyTo(map);
    }

    /** The map as somebody would send it back, without the parts that they leave out. */
    static MapDraft draftOf(JourneyMap map, Predicate<MapPart> kept) {
        var phases = map.phases().stream()
                .filter(kept)
                .map(phase -> new PhaseDraft(
                        phase.id(),
                        phase.key(),
                        phase.details(),
                        phase.steps().stream()
                                .filter(kept)
                                .map(step -> draftOf(step, kept))
                                .toList()))
                .toList();
        return new MapDraft(phases, List.of());
    }

    private static StepDraft draftOf(Step step, Predicate<MapPart> kept) {
        return new StepDraft(
                null,
                step.key(),
                step.details(),
                step.touchpoints().stream()
                        .filter(kept)
                        .map(touchpoint -> new TouchpointDraft(null, touchpoint.key(), touchpoint.details()))
                        .toList());
    }

    public static UUID id(long number) {
        return new UUID(0, number);
    }

    public static PhaseDetails phase(String name) {
        return new PhaseDetails(name, null);
    }

    public static StepDetails step(String name) {
        return new StepDetails(name, null, null, null, null, null, null, null, false, null, List.of(), List.of());
    }

    public static TouchpointDetails touchpoint(String name, @Nullable UUID channelId) {
        return new TouchpointDetails(
                name,
                TouchpointType.ACTION,
                channelId,
                null,
                null,
                List.of(),
                Backstage.NONE,
                null,
                null,
                null,
                Visibility.FRONTSTAGE);
    }
}
