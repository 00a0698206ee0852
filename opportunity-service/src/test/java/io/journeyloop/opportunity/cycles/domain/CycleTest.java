package io.journeyloop.opportunity.cycles.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.journeyloop.kit.errors.ProblemException;
import io.journeyloop.opportunity.cycles.domain.Cycle.Move;
import io.journeyloop.opportunity.measurement.domain.FigureState;
import io.journeyloop.opportunity.measurement.domain.Verdict;
import io.journeyloop.opportunity.priorities.domain.Answers;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CycleTest {

    private static final Instant NOW = Instant.parse("2026-03-01T00:00:00Z");
    private static final Progress NOTHING = new Progress(Answers.NONE, 0, 0, 0);
    private static final Progress ALL = new Progress(new Answers(100, -1, 1), 1, 1, 1);

    @Test
    void goesThroughAllStagesWhereNothingIsMissing() {
        Cycle cycle = first();
        for (Stage stage : List.of(Stage.PRIORITISE, Stage.ADDRESS, Stage.REFLECT, Stage.REMEASURE)) {
            cycle = cycle.advanced(ALL, List.of(), move(null));
            assertThat(cycle.stage()).isEqualTo(stage);
            assertThat(cycle.history().getLast().missing()).isNull();
        }
        Progress more = new Progress(new Answers(160, -0.5, 1.2), 1, 1, 1);
        Cycle closed = cycle.closed(more, UUID.randomUUID(), move(null));

        assertThat(closed.stage()).isEqualTo(Stage.CLOSED);
        assertThat(closed.version()).isEqualTo(5);
        assertThat(closed.closedAt()).isEqualTo(NOW);
        assertThat(closed.marks().before(more.answers()).n()).isEqualTo(100);
        assertThat(closed.marks().after(new Answers(900, 2, 0)).n()).isEqualTo(60);
    }

    @Test
    void whatIsMissingNeedsAReasonThatIsKept() {
        Cycle cycle = first();

        assertThatThrownBy(() -> cycle.advanced(NOTHING, List.of(), move(null)))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("nobody has rated the journey");
        assertThatThrownBy(() -> cycle.advanced(NOTHING, List.of(), move(" "))).isInstanceOf(ProblemException.class);
        Cycle moved = cycle.advanced(NOTHING, List.of(), move("Interviews tell enough."));

        assertThat(moved.stage()).isEqualTo(Stage.PRIORITISE);
        assertThat(moved.history().getLast().reason()).isEqualTo("Interviews tell enough.");
        assertThat(moved.history().getLast().missing()).isEqualTo("nobody has rated the journey or a step of it");
    }

    @Test
    void everyStageNamesWhatItLacks() {
        Marks marks = Marks.since(Answers.NONE);

        assertThat(NOTHING.missingFor(Stage.MEASURE, marks)).isEmpty();
        for (Stage stage : List.of(Stage.PRIORITISE, Stage.ADDRESS, Stage.REFLECT, Stage.REMEASURE, Stage.CLOSED)) {
            assertThat(NOTHING.missingFor(stage, marks)).as(stage.name()).isPresent();
        }
    }

    @Test
    void closedCycleStaysClosed() {
        Cycle closed = first().closed(ALL, UUID.randomUUID(), move("Given up"));

        assertThatThrownBy(() -> closed.closed(ALL, UUID.randomUUID(), move("again")))
                .hasMessageContaining(String.valueOf(closed.nextId()));
        assertThatThrownBy(() -> closed.advanced(ALL, List.of(), move("again"))).isInstanceOf(ProblemException.class);
    }

    @Test
    void nextCycleCountsFromTheChangeOfTheOneBefore() {
        Cycle first = first();
        for (int i = 0; i < 4; i++) {
            first = first.advanced(ALL, List.of(), move(null));
        }
        Progress later = new Progress(new Answers(160, -0.5, 1.2), 1, 1, 1);
        Cycle second =
                first.closed(later, UUID.randomUUID(), move(null)).following(UUID.randomUUID(), List.of(), "e", NOW);

        assertThat(second.number()).isEqualTo(2);
        assertThat(second.previousId()).isEqualTo(first.id());
        assertThat(second.marks().before(later.answers()).n()).isEqualTo(60);
        assertThat(second.marks().after(later.answers())).isEqualTo(Answers.NONE);
    }

    @Test
    void effectSaysNothingBelowThirtyAnswersOnEitherSide() {
        Answers many = new Answers(500, -1, 1);

        assertThat(JourneyEffect.of(many, Answers.NONE).state()).isEqualTo(FigureState.NO_DATA);
        assertThat(JourneyEffect.of(many, Answers.NONE).delta()).isNull();
        assertThat(JourneyEffect.of(many, new Answers(29, 2, 0)).verdict()).isEqualTo(Verdict.INSUFFICIENT_DATA);
        JourneyEffect better = JourneyEffect.of(many, new Answers(500, 0, 1));
        assertThat(better.verdict()).isEqualTo(Verdict.IMPROVED);
        assertThat(better.delta()).isEqualTo(1, within(1e-9));
        assertThat(JourneyEffect.of(new Answers(500, 0, 1), many).verdict()).isEqualTo(Verdict.WORSE);
        assertThat(JourneyEffect.of(many, new Answers(500, -0.98, 1)).verdict()).isEqualTo(Verdict.NO_CHANGE_DETECTED);
    }

    private static Cycle first() {
        return Cycle.first(UUID.randomUUID(), UUID.randomUUID(), "editor", NOW);
    }

    private static Move move(@Nullable String reason) {
        return new Move("editor", NOW, reason);
    }
}
