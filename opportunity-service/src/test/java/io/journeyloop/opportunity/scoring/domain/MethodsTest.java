package io.journeyloop.opportunity.scoring.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.journeyloop.kit.errors.Violation;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The vectors of each method, and what all of them have in common. */
class MethodsTest {

    @ParameterizedTest
    @CsvSource({"9, 3, 15", "8, 8, 8", "5, 9, 5", "10, 0, 20", "0, 10, 0"})
    void odiIsImportancePlusTheGap(double importance, double satisfaction, double opportunity) {
        List<ScoreInput> inputs = List.of(
                input("importance", importance), input("satisfaction", satisfaction), input("businessValue", 1));

        assertThat(model(ScoringMethod.ODI).score(inputs, Evidence.NONE).value())
                .isEqualTo(opportunity);
    }

    @Test
    void odiAsksForTheBusinessSideThoughItAddsNothing() {
        List<ScoreInput> inputs = List.of(input("importance", 9), input("satisfaction", 3));

        Score score = model(ScoringMethod.ODI).score(inputs, Evidence.NONE);

        assertThat(score.value()).isNull();
        assertThat(score.missing()).containsExactly("businessValue");
    }

    @ParameterizedTest
    @CsvSource({"2000, 2, 0.8, 3, 1066.6667", "500, 0.25, 0.5, 0.5, 125", "0, 3, 1, 10, 0"})
    void riceIsReachTimesImpactTimesConfidenceOverEffort(
            double reach, double impact, double confidence, double effort, double value) {
        Score score = model(ScoringMethod.RICE).score(rice(reach, impact, confidence, effort), Evidence.NONE);

        assertThat(score.value()).isEqualTo(value);
        assertThat(score.effort()).isEqualTo(effort);
    }

    @Test
    void riceIsExplainedAsAWaterfallOfItsFactors() {
        Score score = model(ScoringMethod.RICE).score(rice(2000, 2, 0.8, 3), Evidence.NONE);

        assertThat(score.terms()).extracting(Term::contribution).containsExactly(2000.0, 2000.0, -800.0, -2133.3333);
    }

    @Test
    void wsjfIsCostOfDelayOverJobSize() {
        List<ScoreInput> inputs = List.of(
                input("businessValue", 30),
                input("timeCriticality", 20),
                input("riskReduction", 10),
                input("jobSize", 5));

        Score score = model(ScoringMethod.WSJF).score(inputs, Evidence.NONE);

        assertThat(score.value()).isEqualTo(12);
        assertThat(score.terms()).extracting(Term::contribution).containsExactly(6.0, 4.0, 2.0, 0.0);
    }

    @ParameterizedTest
    @CsvSource({
        "RICE, effort, 0",
        "RICE, effort, -1",
        "RICE, effort, 1e-9",
        "RICE, impact, 1.5",
        "RICE, impact, 0",
        "RICE, confidence, 0.9",
        "WSJF, jobSize, 0",
        "ODI, importance, 10.1",
        "ODI, satisfaction, -0.1",
    })
    void valueThatTheMethodDoesNotTakeIsNamed(ScoringMethod method, String criterion, double value) {
        assertThat(model(method).check(List.of(input(criterion, value)), Set.of()))
                .extracting(Violation::field)
                .containsExactly("inputs[0].value");
    }

    @Test
    void smallEffortKeepsAwayFromZeroWhateverTheTenantAsksFor() {
        Criterion effort = new Criterion("effort", Side.EFFORT, InputSource.MANUAL, 0, 10, 1, true);
        List<Criterion> criteria =
                new ArrayList<>(Rules.standard(ScoringMethod.RICE).criteria().subList(0, 3));
        criteria.add(effort);

        Rules rules = Rules.of(ScoringMethod.RICE, criteria, null);

        assertThat(rules.check()).isEmpty();
        assertThat(rules.criteria().getLast().allows(0)).isFalse();
        assertThat(rules.criteria().getLast().allows(0.001)).isTrue();
    }

    @Test
    void inputOfAnotherModelCountsOnlyIfThisOneTakesIt() {
        Score score = model(ScoringMethod.RICE).score(rice(2000, 1.7, 0.8, 3), Evidence.NONE);

        assertThat(score.missing()).containsExactly("impact");
        assertThat(score.terms().get(1).explanation()).contains("another model");
        assertThat(model(ScoringMethod.VALUE_EFFORT).check(List.of(input("reach", 5)), Set.of(input("reach", 5))))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(value = ScoringMethod.class, names = "CUSTOM", mode = EnumSource.Mode.EXCLUDE)
    void baseAndContributionsAddUpAndTheScoreCanBeReproduced(ScoringMethod method) {
        Random random = new Random(11);
        ScoringModel model = model(method);
        for (int i = 0; i < 500; i++) {
            List<ScoreInput> inputs = model.criteria().stream()
                    .map(criterion -> input(
                            criterion.key(),
                            criterion.nearest(
                                    criterion.min() + random.nextDouble() * (criterion.max() - criterion.min()))))
                    .toList();

            Score score = model.score(inputs, Evidence.NONE);

            double sum = score.terms().stream()
                    .mapToDouble(term -> Objects.requireNonNull(term.contribution()))
                    .sum();
            assertThat(Objects.requireNonNull(score.base()) + sum).isCloseTo(score.value(), within(0.001));
            assertThat(model.score(inputs, Evidence.NONE)).isEqualTo(score);
        }
    }

    @ParameterizedTest
    @EnumSource(value = ScoringMethod.class, names = "CUSTOM", mode = EnumSource.Mode.EXCLUDE)
    void standardOfEachMethodIsSoundAndLeavesAScoreOpenWithoutInputs(ScoringMethod method) {
        assertThat(Rules.standard(method).check()).isEmpty();

        Score score = model(method).score(List.of(), Evidence.NONE);

        assertThat(score.value()).isNull();
        assertThat(score.base()).isNull();
        assertThat(score.missing()).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({"RICE, 3", "WSJF, 3", "ODI, 1"})
    void methodWithoutOneOfItsCriteriaIsRefused(ScoringMethod method, int without) {
        List<Criterion> criteria = new ArrayList<>(Rules.standard(method).criteria());
        criteria.remove(without);

        assertThat(Rules.of(method, criteria, null).check())
                .extracting(Violation::field)
                .contains("criteria");
    }

    @Test
    void formulaIsFixedUnlessTheMethodIsCustom() {
        Rules rules =
                Rules.of(ScoringMethod.RICE, Rules.standard(ScoringMethod.RICE).criteria(), "reach * 2");

        assertThat(rules.check()).extracting(Violation::field).containsExactly("formula");
    }

    private static ScoringModel model(ScoringMethod method) {
        return new ScoringModel(UUID.randomUUID(), 1, Rules.standard(method));
    }

    private static List<ScoreInput> rice(double reach, double impact, double confidence, double effort) {
        return List.of(
                input("reach", reach),
                input("impact", impact),
                input("confidence", confidence),
                input("effort", effort));
    }

    private static ScoreInput input(String criterion, double value) {
        return new ScoreInput(criterion, value, null, "ann", Instant.EPOCH);
    }
}
