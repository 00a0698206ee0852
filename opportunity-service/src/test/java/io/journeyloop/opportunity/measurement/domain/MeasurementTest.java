package io.journeyloop.opportunity.measurement.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A measurement is decided once: by the planned number of answers, or by its closed window. */
class MeasurementTest {

    private static final Instant SHIPPED = Instant.parse("2026-03-01T00:00:00Z");
    private static final Instant CLOSES = SHIPPED.plus(Duration.ofDays(28));
    private static final Duration A_DAY = Duration.ofDays(1);

    @Test
    void answersBeforeThePlanAndTheCloseDecideNothing() {
        Measurement open = asked(SHIPPED.plus(A_DAY)).answered(1, shares(100, 99), SHIPPED.plus(A_DAY));

        assertThat(open.outcome()).isNull();
        assertThat(open.answer()).isNotNull();
    }

    @Test
    void plannedNumberOfAnswersOnBothSidesDecides() {
        Measurement decided = asked(SHIPPED.plus(A_DAY)).answered(1, shares(100, 100), SHIPPED.plus(A_DAY));

        assertThat(outcome(decided).decidedBy()).isEqualTo(Outcome.Reason.PLANNED_SAMPLE);
        assertThat(outcome(decided).verdict()).isEqualTo(Verdict.NO_CHANGE_DETECTED);
        assertThat(outcome(decided).formulaVersion()).isEqualTo(Comparison.FORMULA_VERSION);
    }

    @Test
    void whatIsDecidedStaysDecided() {
        Measurement decided = asked(SHIPPED.plus(A_DAY)).answered(1, shares(100, 100), SHIPPED.plus(A_DAY));

        var later = new Answer(Direction.HIGHER, List.of(new ShareSample(100, 10), new ShareSample(5000, 4900)), null);

        assertThat(decided.answered(1, later, CLOSES).outcome()).isEqualTo(decided.outcome());
    }

    @Test
    void closedWindowDecidesOnWhateverThereIs() {
        Measurement decided = asked(CLOSES).answered(1, shares(100, 7), CLOSES.plusSeconds(1));

        assertThat(outcome(decided).decidedBy()).isEqualTo(Outcome.Reason.WINDOW_CLOSED);
        assertThat(outcome(decided).verdict()).isEqualTo(Verdict.INSUFFICIENT_DATA);
        assertThat(outcome(decided).nAfter()).isEqualTo(7);
        assertThat(outcome(decided).delta()).isNotNull();
    }

    @Test
    void answerToAQuestionFromBeforeTheCloseIsNotTheLast() {
        Measurement again =
                new Measurement(UUID.randomUUID(), subject(), question(), 100L, 2, CLOSES, null, null, null);

        assertThat(again.answered(1, shares(50, 50), CLOSES).outcome()).isNull();
        assertThat(again.answered(2, shares(50, 50), CLOSES).outcome()).isNotNull();
    }

    @Test
    void unknownMetricIsNoDataAndNoVerdict() {
        var nothing = new Answer(null, List.of(), Answer.Problem.UNKNOWN_METRIC);

        Outcome outcome = outcome(asked(CLOSES).answered(1, nothing, CLOSES));

        assertThat(outcome.state()).isEqualTo(FigureState.NO_DATA);
        assertThat(outcome.verdict()).isEqualTo(Verdict.INSUFFICIENT_DATA);
        assertThat(outcome.problem()).isEqualTo(Answer.Problem.UNKNOWN_METRIC);
        assertThat(outcome.after()).isNull();
    }

    private static Measurement asked(Instant at) {
        return Measurement.first(UUID.randomUUID(), subject(), question(), 100L, at);
    }

    private static Subject subject() {
        return new Subject(Subject.Kind.SOLUTION, UUID.randomUUID());
    }

    private static Question question() {
        Duration length = Duration.ofDays(28);
        return new Question(
                new MetricChoice(null, MetricType.CSAT, MetricMethod.TOP_TWO_BOX),
                List.of(
                        new Side(Scope.ANYWHERE, TimeWindow.before(SHIPPED, length)),
                        new Side(Scope.ANYWHERE, TimeWindow.after(SHIPPED, length))));
    }

    private static Answer shares(long before, long after) {
        return new Answer(
                Direction.HIGHER,
                List.of(new ShareSample(before, before / 2), new ShareSample(after, after / 2)),
                null);
    }

    private static Outcome outcome(Measurement measurement) {
        return Objects.requireNonNull(measurement.outcome());
    }
}
