package io.journeyloop.journey.map.domain;

import static io.journeyloop.journey.map.domain.Maps.id;
import static io.journeyloop.journey.map.domain.Maps.phase;
import static io.journeyloop.journey.map.domain.Maps.run;
import static io.journeyloop.journey.map.domain.Maps.small;
import static io.journeyloop.journey.map.domain.Maps.step;
import static io.journeyloop.journey.map.domain.Maps.touchpoint;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.journeyloop.journey.map.domain.PhaseCommand.AddPhase;
import io.journeyloop.journey.map.domain.PhaseCommand.ChangePhase;
import io.journeyloop.journey.map.domain.PhaseCommand.MovePhase;
import io.journeyloop.journey.map.domain.PhaseCommand.RemovePhase;
import io.journeyloop.journey.map.domain.StepCommand.AddStep;
import io.journeyloop.journey.map.domain.StepCommand.ChangeStep;
import io.journeyloop.journey.map.domain.StepCommand.MoveStep;
import io.journeyloop.journey.map.domain.StepCommand.RemoveStep;
import io.journeyloop.journey.map.domain.TouchpointCommand.AddTouchpoint;
import io.journeyloop.journey.map.domain.TouchpointCommand.ChangeTouchpoint;
import io.journeyloop.journey.map.domain.TouchpointCommand.MoveTouchpoint;
import io.journeyloop.journey.map.domain.TouchpointCommand.RemoveTouchpoint;
import io.journeyloop.kit.errors.ProblemException;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MapCommandTest {

    @Test
    void partsComeInTheirOrderParentsFirst() {
        assertThat(small().nodes())
                .extracting(MapNode::key, MapNode::kind, MapNode::order)
                .containsExactly(
                        tuple("a", NodeKind.PHASE, 1),
                        tuple("a1", NodeKind.STEP, 1),
                        tuple("t", NodeKind.TOUCHPOINT, 1),
                        tuple("a2", NodeKind.STEP, 2),
                        tuple("b", NodeKind.PHASE, 2),
                        tuple("b1", NodeKind.STEP, 1));
    }

    @Test
    void addedPartTakesTheWantedPlaceAndTheOthersMakeRoom() {
        var map = run(small(), new AddPhase(id(3), null, phase("C"), 1));

        assertThat(map.phases()).extracting(Phase::name).containsExactly("C", "A", "B");
    }

    @Test
    void movedPhaseTakesAllInItAlong() {
        var map = run(small(), new MovePhase(id(2), 1));

        assertThat(map.phases()).extracting(Phase::name).containsExactly("B", "A");
        assertThat(map.phase(id(2)).steps()).extracting(Step::name).containsExactly("B1");
    }

    @Test
    void stepMovesToAPlaceOfAnotherPhase() {
        var map = run(small(), new MoveStep(id(11), id(2), 1));

        assertThat(map.phase(id(1)).steps()).extracting(Step::name).containsExactly("A2");
        assertThat(map.phase(id(2)).steps()).extracting(Step::name).containsExactly("A1", "B1");
        assertThat(map.step(id(11)).touchpoints()).extracting(Touchpoint::name).containsExactly("T");
    }

    @Test
    void touchpointMovesToAnotherStep() {
        var map = run(small(), new MoveTouchpoint(id(111), id(21), 1));

        assertThat(map.step(id(11)).touchpoints()).isEmpty();
        assertThat(map.step(id(21)).touchpoints()).extracting(Touchpoint::name).containsExactly("T");
    }

    @Test
    void changedPartKeepsItsKeyPlaceAndChildren() {
        var map = run(small(), new ChangePhase(id(1), phase("Begin")));
        map = run(map, new ChangeStep(id(11), step("Look around")));
        map = run(map, new ChangeTouchpoint(id(111), touchpoint("Leaflet", null)));

        assertThat(map.nodes())
                .extracting(MapNode::key, MapNode::name)
                .startsWith(tuple("a", "Begin"), tuple("a1", "Look around"), tuple("t", "Leaflet"));
    }

    @Test
    void removedPartTakesAllInItAlong() {
        assertThat(run(small(), new RemovePhase(id(1))).nodes())
                .extracting(MapNode::key)
                .containsExactly("b", "b1");
        assertThat(run(small(), new RemoveStep(id(11))).touchpoints()).isEmpty();
        assertThat(run(small(), new RemoveTouchpoint(id(111))).touchpoints()).isEmpty();
    }

    @Test
    void commandLeavesTheGivenMapAlone() {
        var before = small();

        run(before, new RemovePhase(id(1)));

        assertThat(before).isEqualTo(small());
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 3, Integer.MAX_VALUE})
    void placeOutOfRangeIsRefused(int order) {
        assertThatThrownBy(() -> run(small(), new MovePhase(id(1), order)))
                .isInstanceOf(ProblemException.class)
                .hasMessage("order: must be between 1 and 2");
    }

    @Test
    void derivedKeyIsNumberedWhereAnyPartOfTheJourneyHasIt() {
        var map = run(small(), new AddStep(id(2), id(22), null, step("A"), null));

        assertThat(map.step(id(22)).key()).isEqualTo("a-2");
    }

    @Test
    void wantedKeyThatIsTakenIsRefused() {
        assertThatThrownBy(() -> run(small(), new AddPhase(id(9), "t", phase("Z"), null)))
                .hasMessageContaining("The key 't' is taken");
    }

    @Test
    void partThatIsNotThereIsNotFound() {
        List.<MapCommand>of(
                        new ChangePhase(id(99), phase("Z")),
                        new MoveStep(id(99), null, 1),
                        new MoveStep(id(11), id(99), 1),
                        new RemoveTouchpoint(id(99)),
                        new AddTouchpoint(id(1), id(98), null, touchpoint("Z", null), null))
                .forEach(command ->
                        assertThatThrownBy(() -> run(small(), command)).hasMessageStartingWith("There is no"));
    }

    @Test
    void mapTakesFiveHundredStepsAndNoMore() {
        var steps = IntStream.range(0, MapLimits.STEPS)
                .mapToObj(i -> new Step(id(1_000 + i), "s" + i, step("S" + i), List.of()))
                .toList();
        var full = new JourneyMap(List.of(new Phase(id(1), "a", phase("A"), steps)), List.of());

        assertThatThrownBy(() -> run(full, new AddStep(id(1), id(2), null, step("One more"), null)))
                .hasMessage("The map is full.");
    }

    @Test
    void copyHasTheSameKeysUnderOtherIds() {
        var numbers = IntStream.iterate(500, n -> n + 1).iterator();

        var copy = small().copy(() -> id(numbers.next()));

        assertThat(copy.keys()).isEqualTo(small().keys());
        assertThat(copy.nodes()).extracting(MapNode::id).allMatch(id -> id.getLeastSignificantBits() >= 500);
    }
}
