package io.journeyloop.journey.map.domain;

import static io.journeyloop.journey.map.domain.Maps.phase;
import static io.journeyloop.journey.map.domain.Maps.step;
import static io.journeyloop.journey.map.domain.Maps.touchpoint;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import io.journeyloop.kit.errors.ProblemException;
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
            map = attempt(map, command(map, random));
            assertThat(map.nodes()).extracting(MapNode::key).doesNotHaveDuplicates();
            assertThat(map.nodes()).extracting(MapNode::id).doesNotHaveDuplicates();
            assertDense(map);
            map.nodes()
                    .forEach(node -> assertThat(keys.computeIfAbsent(node.id(), id -> node.key()))
                            .isEqualTo(node.key()));
        }
        assertThat(map.nodes()).isNotEmpty();
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
        return switch (random.nextInt(11)) {
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
            default -> new StepCommand.ChangeStep(any(map, NodeKind.STEP, random), step(name));
        };
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
