package io.journeyloop.journey.map.domain;

import static io.journeyloop.journey.map.domain.Maps.phase;
import static io.journeyloop.journey.map.domain.Maps.step;
import static io.journeyloop.journey.map.domain.Maps.touchpoint;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import io.journeyloop.kit.errors.ProblemException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever people do to a map, in whatever order. */
class MapPropertyTest {

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34})
    void anySequenceOfCommandsKeepsOrdersDenseAndKeysUniqueAndStable(long seed) {
        var random = new Random(seed);
        var map = JourneyMap.EMPTY;
        Map<UUID, String> keys = new HashMap<>();
        for (int i = 0; i < 400; i++) {
            var before = map;
            map = attempt(map, command(map, random));
            assertThat(MapDiff.between(before, map).applyTo(before)).isEqualTo(map);
            assertThat(map.nodes()).extracting(MapNode::key).doesNotHaveDuplicates();
            assertThat(map.nodes()).extracting(MapNode::id).doesNotHaveDuplicates();
            assertDense(map);
            map.nodes()
                    .forEach(node -> assertThat(keys.computeIfAbsent(node.id(), id -> node.key()))
                            .isEqualTo(node.key()));
        }
        assertThat(map.nodes()).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34})
    void differenceOfAnyTwoMapsMakesTheOneTheOther(long seed) {
        var random = new Random(seed);
        var maps = new ArrayList<JourneyMap>(List.of(JourneyMap.EMPTY));
        for (int i = 0; i < 300; i++) {
            maps.add(attempt(maps.getLast(), command(maps.getLast(), random)));
        }
        for (int i = 0; i < 100; i++) {
            var from = maps.get(random.nextInt(maps.size()));
            var to = maps.get(random.nextInt(maps.size()));
            assertThat(MapDiff.between(from, to).applyTo(from)).isEqualTo(to);
            assertThat(MapDiff.between(from, from).isEmpty()).isTrue();
        }
    }

    private static JourneyMap attempt(JourneyMap map, MapCommand command) {
        try {
            return command.applyTo(map);
        } catch (ProblemException refused) {
            return map;
        }
    }

    private static void assertDense(JourneyMap map) {
        map.nodes().stream()
                .collect(groupingBy(node -> String.valueOf(node.parentId())))
                .values()
                .forEach(siblings -> assertThat(siblings.stream().map(MapNode::order))
                        .containsExactlyElementsOf(IntStream.rangeClosed(1, siblings.size())
                                .boxed()
                                .toList()));
    }

    private static MapCommand command(JourneyMap map, Random random) {
        var fresh = new UUID(random.nextLong(), random.nextLong());
        var name = "N" + random.nextInt(12);
        var order = random.nextInt(6);
        return switch (random.nextInt(17)) {
            case 0, 1 -> new PhaseCommand.AddPhase(fresh, null, phase(name), null);
            case 2, 3 -> new StepCommand.AddStep(any(map, NodeKind.PHASE, random), fresh, null, step(name), null);
            case 4, 5 ->
                new TouchpointCommand.AddTouchpoint(
                        any(map, NodeKind.STEP, random), fresh, null, touchpoint(name, null), order);
            case 6 -> new PhaseCommand.MovePhase(any(map, NodeKind.PHASE, random), order);
            case 7 ->
                new StepCommand.MoveStep(
                        any(map, NodeKind.STEP, random), maybe(any(map, NodeKind.PHASE, random), random), order);
            case 8 ->
                new TouchpointCommand.MoveTouchpoint(
                        any(map, NodeKind.TOUCHPOINT, random), any(map, NodeKind.STEP, random), order);
            case 9 -> new StepCommand.RemoveStep(any(map, NodeKind.STEP, random));
            case 10, 11 ->
                new TransitionCommand.AddTransition(
                        fresh,
                        new TransitionDetails(
                                any(map, NodeKind.STEP, random),
                                maybe(any(map, NodeKind.STEP, random), random),
                                TransitionKind.values()[random.nextInt(4)],
                                null));
            case 12 -> {
                var kind = NodeKind.values()[random.nextInt(3)];
                yield new CopyCommand.Duplicate(
                        kind, any(map, kind, random), fresh, () -> new UUID(random.nextLong(), random.nextLong()));
            }
            case 13 -> reorder(map, random);
            case 14 ->
                new ReplaceMap(
                        Maps.draftOf(map, part -> random.nextInt(10) > 0),
                        () -> new UUID(random.nextLong(), random.nextLong()));
            case 15 -> new PhaseCommand.ChangePhase(any(map, NodeKind.PHASE, random), phase(name));
            default -> new StepCommand.ChangeStep(any(map, NodeKind.STEP, random), step(name));
        };
    }

    private static MapCommand reorder(JourneyMap map, Random random) {
        var phases = new ArrayList<>(map.phases().stream().map(Phase::id).toList());
        Collections.shuffle(phases, random);
        return new Reorder(NodeKind.PHASE, null, phases);
    }

    private static @Nullable UUID maybe(UUID id, Random random) {
        return random.nextBoolean() ? id : null;
    }

    private static UUID any(JourneyMap map, NodeKind kind, Random random) {
        List<UUID> ids = map.nodes().stream()
                .filter(node -> node.kind() == kind)
                .map(MapNode::id)
                .toList();
        return ids.isEmpty() ? Maps.id(-1) : ids.get(random.nextInt(ids.size()));
    }
}
