package io.journeyloop.opportunity.scoring.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.within;

import io.journeyloop.kit.errors.Violation;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Formulas that tenants write. */
class ExpressionTest {

    private static final List<Criterion> CRITERIA = List.of(
            new Criterion("value", Side.CUSTOMER, InputSource.MANUAL, 0, 10, 3, true),
            new Criterion("gain", Side.BUSINESS, InputSource.MANUAL, 0, 10, 1, true),
            new Criterion("effort", Side.EFFORT, InputSource.MANUAL, 0, 5, 0, true));

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "value + gain # 10",
                "value * 2 - gain / 4 # 11",
                "(value + gain) / max(effort, 0.5) # 5",
                "if(effort > 3 && gain < 5, value, gain) # 4",
                "if(value == 6 || !(gain >= 1), 1, 0) * (value + gain) # 10",
                "min(value, gain, 3) + abs(value - gain) # 5",
                "sqrt(value * value) + log10(gain + 6) # 7",
                "-value + +gain # -2",
                "value_normalised * 0.1 + gain_weight + value_weight # 10",
                "value*gain+effort # 26",
            })
    void formulaIsComputed(String formula, double expected) {
        assertThat(score(formula, 6, 4, 2).value()).isCloseTo(expected, within(0.0001));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "value + gain +",
                "value + gain)",
                "value gain",
                "2value + gain",
                "value + gain + secret",
                "value + gain + Value",
                "value + gain + opportunity.title",
                "value + gain + criteria[0]",
                "value + gain + \"text\"",
                "value + gain + true",
                "value + gain + PI",
                "value + gain + random()",
                "value + gain + fact(5)",
                "value + gain + sum(1, 2)",
                "value + gain + str_length(\"a\")",
                "value + gain + java.lang.System.exit(1)",
                "value + gain ^ 99999",
                "value + gain % 2",
                "value = gain",
                "value > gain",
                "value + (gain > 1)",
                "if(value, gain, 1)",
                "if(value > 1, gain)",
                "max() + value + gain",
                "!value + gain",
                "value > 1 && gain",
                "(value + gain) / effort",
                "value / (gain - 3)",
                "(value + gain) / 0",
                "(value + gain) / (effort * 0)",
                "(value + gain) / (0.1 + 0.2 - 0.3)",
                "(value + gain) / (1000 - 999.9 - 0.1)",
                "value + gain / (3 * (1 / 3) - 1)",
                "sqrt(value - gain)",
                "log10(value) + gain",
                "value * 1e11 * gain",
                "value + gain + 1e400",
                "value + gain + 0x10",
                "value + gain + 1e999999999",
                "value * value * value * value * value * value * value * value * value * value * value * value * gain",
                "effort",
                "value * 2",
                "gain",
                " ",
                "value + gain; value",
                "value -> gain",
                "formula(value) + gain",
            })
    void formulaThatCouldGoWrongIsRefusedByName(String formula) {
        assertThat(rules(formula).check())
                .extracting(Violation::field)
                .contains("formula")
                .hasSizeLessThan(4);
    }

    @Test
    void sidesThatTheFormulaDoesNotReadAreMissing() {
        assertThat(rules("value * 2").check())
                .singleElement()
                .extracting(Violation::field, Violation::message)
                .containsExactly("formula", "must read a criterion of the side BUSINESS");
    }

    @Test
    void reasonSaysWhereAndWhatMayBeReadInstead() {
        assertThat(offence("value + gain + secret")).contains("'secret'").contains("effort, gain, value");
        assertThat(offence("(value + gain) / effort")).contains("'effort'").contains("can be 0");
        assertThat(offence("value + gain +")).contains("at character");
    }

    @Test
    void hugeFormulasAreRefusedAtOnce() {
        List<String> huge = List.of(
                "value+gain" + "+1".repeat(1_000_000),
                "(".repeat(400) + "value+gain" + ")".repeat(400),
                "-".repeat(900) + "value+gain",
                "max(".repeat(200) + "value+gain" + ")".repeat(200),
                "abs(".repeat(150) + "value+gain" + ")".repeat(150));

        for (String formula : huge) {
            Assertions.assertTimeoutPreemptively(
                    Duration.ofSeconds(2),
                    () -> assertThatCode(() -> rules(formula).check()).doesNotThrowAnyException());
        }
        assertThat(offence(huge.get(0))).contains("1000 characters");
        assertThat(offence(huge.get(4))).contains("32 levels");
    }

    @Test
    void acceptedFormulasAreComputableForAllValuesOfTheirCriteria() {
        List<String> formulas = List.of(
                "value * gain / (effort + 0.001)",
                "sqrt(value * gain) / max(effort, 0.1)",
                "if(value > gain, log10(value + 0.01), sqrt(gain) - effort) + value_normalised",
                "(value - gain) / (abs(effort - 2) + 1)");
        Random random = new Random(5);
        for (String formula : formulas) {
            assertThat(rules(formula).check()).as(formula).isEmpty();
            for (int i = 0; i < 500; i++) {
                Score score = score(formula, edgy(random, 10), edgy(random, 10), edgy(random, 5));
                assertThat(score.value()).as(formula).isNotNull();
                double sum = score.terms().stream()
                        .map(Term::contribution)
                        .filter(Objects::nonNull)
                        .mapToDouble(Double::doubleValue)
                        .sum();
                assertThat(Objects.requireNonNull(score.base()) + sum).isCloseTo(score.value(), within(0.001));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sqrt(1e-300000000)",
                "sqrt(1e-40 * value)",
                "max(1e-300000000, 0)",
                "1e-300000000 / (value + 1)",
                "if(value > 1e-300000000, 0, 1e-300000000)",
            })
    void figuresThatAreAlmostNothingTakeNoTime(String part) {
        String formula = "value + gain + " + part;
        assertThat(rules(formula).check()).isEmpty();

        Score score = Assertions.assertTimeoutPreemptively(Duration.ofSeconds(2), () -> score(formula, 6, 4, 2));

        assertThat(score.value()).isEqualTo(10);
    }

    @Test
    void whatTheScaleAllowsIsComputableAtItsEnds() {
        List<Criterion> criteria = List.of(
                new Criterion("value", Side.CUSTOMER, InputSource.MANUAL, 0.1, 0.7, 1, true),
                new Criterion("gain", Side.BUSINESS, InputSource.MANUAL, -0.3, 1.1, 1, true));
        Rules rules =
                Rules.of(ScoringMethod.CUSTOM, criteria, "sqrt(100 - value_normalised) + sqrt(100 - gain_normalised)");
        assertThat(rules.check()).isEmpty();

        Score score = new ScoringModel(UUID.randomUUID(), 1, rules)
                .score(List.of(input("value", 0.7), input("gain", 1.1)), Evidence.NONE);

        assertThat(score.value()).isZero();
    }

    @Test
    void missingInputLeavesTheScoreOpen() {
        ScoringModel model = new ScoringModel(UUID.randomUUID(), 1, rules("value + gain"));

        Score score = model.score(List.of(input("value", 1)), Evidence.NONE);

        assertThat(score.value()).isNull();
        assertThat(score.missing()).containsExactly("gain", "effort");
        assertThat(score.terms()).extracting(Term::contribution).containsOnlyNulls();
    }

    /** The ends of the range often, for there it goes wrong. */
    private static double edgy(Random random, double max) {
        return switch (random.nextInt(4)) {
            case 0 -> 0;
            case 1 -> max;
            default -> random.nextDouble(max);
        };
    }

    private static String offence(String formula) {
        return rules(formula).check().getFirst().message();
    }

    private static Score score(String formula, double value, double gain, double effort) {
        List<ScoreInput> inputs = List.of(input("value", value), input("gain", gain), input("effort", effort));
        return new ScoringModel(UUID.randomUUID(), 1, rules(formula)).score(inputs, Evidence.NONE);
    }

    private static Rules rules(String formula) {
        return Rules.of(ScoringMethod.CUSTOM, CRITERIA, formula);
    }

    private static ScoreInput input(String criterion, double value) {
        return new ScoreInput(criterion, value, null, "ann", Instant.EPOCH);
    }
}
