package io.journeyloop.journey.map.domain;

import static io.journeyloop.journey.map.domain.Maps.id;
import static io.journeyloop.journey.map.domain.Maps.phase;
import static io.journeyloop.journey.map.domain.Maps.run;
import static io.journeyloop.journey.map.domain.Maps.small;
import static io.journeyloop.journey.map.domain.Maps.step;
import static org.assertj.core.api.Assertions.assertThat;

import io.journeyloop.journey.map.domain.PhaseCommand.AddPhase;
import io.journeyloop.journey.map.domain.PhaseCommand.ChangePhase;
import io.journeyloop.journey.map.domain.PhaseCommand.MovePhase;
import io.journeyloop.journey.map.domain.PhaseCommand.RemovePhase;
import io.journeyloop.journey.map.domain.StepCommand.ChangeStep;
import io.journeyloop.journey.map.domain.StepCommand.MoveStep;
import io.journeyloop.journey.map.domain.StepCommand.RemoveStep;
import io.journeyloop.journey.map.domain.TouchpointCommand.MoveTouchpoint;
import io.journeyloop.journey.map.domain.TouchpointCommand.RemoveTouchpoint;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Two people have read the same map: the first one's change is there, the second one's follows. */
class MergeTest {

    @Test
    void changesOfDifferentPartsAndOfDifferentFieldsBothLand() {
        assertClean(new ChangeStep(id(11), step("New")), new ChangeStep(id(12), step("New")));
        assertClean(new ChangePhase(id(1), phase("New")), new ChangeStep(id(11), step("New")));
        assertClean(
                new ChangePhase(id(1), phase("New")), new ChangePhase(id(1), new PhaseDetails("New", "A goal of it")));
    }

    @Test
    void changesOfTheSameFieldDoNot() {
        assertClash(new ChangeStep(id(11), step("New")), new ChangeStep(id(11), step("Newer")));
        assertClash(new MoveStep(id(11), id(2), 1), new MoveStep(id(11), id(1), 2));
    }

    @Test
    void fieldSetToWhatAnotherHasSetItToClashesAllTheSame() {
        var present = run(small(), new ChangeStep(id(11), step("New")));

        assertThat(Merge.touches(small(), present, id(11), Set.of("name"))).isTrue();
        assertThat(Merge.touches(small(), present, id(11), Set.of("doing", "actor")))
                .isFalse();
        assertThat(Merge.touches(small(), present, id(12), Set.of("name"))).isFalse();
        assertThat(Merge.touches(small(), run(small(), new RemoveStep(id(11))), id(11), Set.of("name")))
                .isTrue();
    }

    @Test
    void additionsAndRemovalsElsewhereBothLand() {
        var add = new AddPhase(id(3), null, phase("C"), 1);

        assertClean(add, new AddPhase(id(4), null, phase("D"), 1));
        assertClean(add, new MovePhase(id(1), 2));
        assertClean(new RemoveStep(id(12)), new ChangeStep(id(11), step("New")));
        assertClean(new RemoveTouchpoint(id(111)), new RemoveStep(id(11)));
        assertClean(new MoveStep(id(11), id(2), 1), new ChangeStep(id(11), step("New")));
    }

    @Test
    void whatOthersChangedIsNotRemovedUnseen() {
        assertClash(new ChangeStep(id(11), step("New")), new RemoveStep(id(11)));
        assertClash(new ChangeStep(id(11), step("New")), new RemovePhase(id(1)));
        assertClash(new MoveStep(id(21), id(1), 1), new RemovePhase(id(1)));
        assertClash(new MoveTouchpoint(id(111), id(12), 1), new RemovePhase(id(1)));
    }

    @Test
    void twoOrdersOfTheSameListClash() {
        assertClash(
                new Reorder(NodeKind.STEP, id(1), List.of(id(12), id(11))),
                new Reorder(NodeKind.STEP, id(1), List.of(id(11), id(12))));
    }

    private static void assertClean(MapCommand first, MapCommand second) {
        assertThat(merges(first, second)).isTrue();
    }

    private static void assertClash(MapCommand first, MapCommand second) {
        assertThat(merges(first, second)).isFalse();
    }

    private static boolean merges(MapCommand first, MapCommand second) {
        var present = run(small(), first);
        return Merge.isClean(small(), present, run(present, second));
    }
}
