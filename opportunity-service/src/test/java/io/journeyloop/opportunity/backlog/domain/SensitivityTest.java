package io.journeyloop.opportunity.backlog.domain;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.journeyloop.opportunity.backlog.domain.Sensitivity.Line;
import io.journeyloop.opportunity.backlog.domain.Sensitivity.Shift;
import io.journeyloop.opportunity.scoring.domain.Evidence;
import io.journeyloop.opportunity.scoring.domain.Rules;
import io.journeyloop.opportunity.scoring.domain.ScoreInput;
import io.journeyloop.opportunity.scoring.domain.ScoringMethod;
import io.journeyloop.opportunity.scoring.domain.ScoringModel;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SensitivityTest {

    private static final UUID ME = new UUID(0, 5);
    private static final ScoringModel VALUE = ScoringModel.standard(UUID.randomUUID());
    private static final ScoringModel RICE = new ScoringModel(UUID.randomUUID(), 2, Rules.standard(ScoringMethod.RICE));

    @Test
    void smallestChangePassesTheOneAboveAndFallsBelowTheNext() {
        List<Line> lines = lines(
                VALUE,
                List.of(input("customerValue", 80), input("businessValue", 40), input("effort", 2)),
                neighbour(70, 3),
                neighbour(55, 1));

        Line customer = lines.getFirst();
        Shift up = requireNonNull(customer.toPassAbove());
        assertThat(up.change()).isCloseTo(20, within(0.0002));
        assertThat(up.score()).isGreaterThanOrEqualTo(70);
        assertThat(requireNonNull(customer.toFallBelow()).change()).isCloseTo(-10, within(0.0003));
        assertThat(requireNonNull(lines.get(1).toPassAbove()).value()).isCloseTo(60, within(0.0002));
    }

    @Test
    void whatNoValueOfTheRangeCanDoIsNull() {
        List<Line> lines = lines(
                VALUE,
                List.of(input("customerValue", 95), input("businessValue", 20), input("effort", 2)),
                neighbour(80, 1),
                null);

        assertThat(lines.getFirst().toPassAbove()).isNull();
        assertThat(lines).extracting(Line::toFallBelow).containsOnlyNulls();
        assertThat(lines.get(2).toPassAbove()).isNull();
    }

    @Test
    void equalScoresAreSwappedByEffort() {
        List<Line> lines = lines(
                VALUE,
                List.of(input("customerValue", 60), input("businessValue", 60), input("effort", 3)),
                neighbour(60, 2),
                neighbour(60, 4));

        assertThat(requireNonNull(lines.get(2).toPassAbove()).change()).isCloseTo(-1, within(0.0002));
        assertThat(requireNonNull(lines.get(2).toFallBelow()).change()).isCloseTo(1, within(0.0002));
    }

    @Test
    void onAFixedScaleTheNextStepThatSufficesIsNamed() {
        List<Line> lines = lines(
                RICE,
                List.of(input("reach", 100), input("impact", 0.5), input("confidence", 0.8), input("effort", 1)),
                neighbour(70, 1),
                neighbour(30, 1));

        assertThat(lines.get(1).toPassAbove()).isEqualTo(new Shift(0.5, 1, 80.0));
        assertThat(lines.get(1).toFallBelow()).isEqualTo(new Shift(-0.25, 0.25, 20.0));
        assertThat(lines.get(2).toPassAbove()).isNull();
    }

    @Test
    void missingInputTellsNothing() {
        List<Line> lines = lines(VALUE, List.of(input("businessValue", 60)), neighbour(60, 2), null);

        assertThat(lines.getFirst().current()).isNull();
        assertThat(lines.getFirst().toPassAbove()).isNull();
    }

    @Test
    void whatIsSaidToSufficeDoesAndSlightlyLessDoesNot() {
        Random random = new Random(3);
        for (int i = 0; i < 200; i++) {
            double customer = random.nextDouble(100);
            double business = random.nextDouble(100);
            double above = (customer + business) / 2 + random.nextDouble(30);
            List<ScoreInput> inputs = List.of(input("customerValue", customer), input("businessValue", business));

            Shift shift =
                    lines(VALUE, inputs, neighbour(above, 1), null).getFirst().toPassAbove();

            double needed = 2 * above - business;
            if (needed > 100.001) {
                assertThat(shift).isNull();
            } else if (needed < 99.99) {
                Shift found = requireNonNull(shift);
                assertThat(found.value()).isCloseTo(needed, within(0.001));
                assertThat(found.score()).isGreaterThanOrEqualTo(above - 0.0001);
            }
        }
    }

    private static List<Line> lines(
            ScoringModel model, List<ScoreInput> inputs, @Nullable Neighbour above, @Nullable Neighbour below) {
        return new Sensitivity(model, model.answers(inputs, Evidence.NONE), ME).between(above, below);
    }

    private static Neighbour neighbour(double score, double effort) {
        return new Neighbour(new UUID(0, 1), "n", "Neighbour", score, effort);
    }

    private static ScoreInput input(String criterion, double value) {
        return new ScoreInput(criterion, value, null, "ann", Instant.EPOCH);
    }
}
