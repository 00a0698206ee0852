package io.journeyloop.opportunity.scoring.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.journeyloop.kit.errors.Violation;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScoringModelTest {

    private static final ScoringModel MODEL = ScoringModel.standard(UUID.randomUUID());

    @ParameterizedTest
    @CsvSource({"80, 40, 60", "0, 0, 0", "100, 100, 100", "0, 100, 50", "33.3, 66.7, 50"})
    void valueIsTheMeanOfBothSides(double customer, double business, double value) {
        Score score = MODEL.score(inputs("customerValue", customer, "businessValue", business), Evidence.NONE);

        assertThat(score.value()).isEqualTo(value);
        assertThat(score.missing()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"0", "2.5", "5"})
    void effortIsAnAxisOfItsOwnAndNeverMovesTheValue(double effort) {
        Score score = MODEL.score(inputs("customerValue", 80, "businessValue", 40, "effort", effort), Evidence.NONE);

        assertThat(score.value()).isEqualTo(60);
        assertThat(score.effort()).isEqualTo(effort);
        assertThat(term(score, "effort"))
                .extracting(Term::ownAxis, Term::weight, Term::contribution)
                .containsExactly(true, 0.0, 0.0);
    }

    @Test
    void missingInputLeavesNoScoreAndIsNamed() {
        Score score = MODEL.score(inputs("businessValue", 40), Evidence.NONE);

        assertThat(score.value()).isNull();
        assertThat(score.missing()).containsExactly("customerValue");
        assertThat(term(score, "customerValue").raw()).isNull();
        assertThat(term(score, "businessValue").contribution()).isEqualTo(20);
        assertThat(MODEL.score(List.of(), Evidence.NONE).missing()).containsExactly("customerValue", "businessValue");
    }

    @ParameterizedTest
    @CsvSource({
        // experience, n, severity times volume times 100
        "-2, 30, 50",
        "-2, 270, 90",
        "0, 30, 25",
        "2, 1000, 0",
        "-1, 10, 18.75",
    })
    void evidenceGivesTheCustomersValue(double experience, long n, double customerValue) {
        Score score = MODEL.score(inputs("businessValue", 0), evidence(n, experience));

        Term term = term(score, "customerValue");
        assertThat(term.raw()).isEqualTo(customerValue);
        assertThat(term.source()).isEqualTo(InputSource.EVIDENCE);
        assertThat(term.explanation()).contains(n + " feedback records").contains("formula 1");
        assertThat(score.value()).isEqualTo(customerValue / 2);
    }

    @Test
    void feedbackWithoutExperienceAndExperienceWithoutFeedbackTellNothing() {
        assertThat(MODEL.score(inputs("businessValue", 1), evidence(50, null)).missing())
                .containsExactly("customerValue");
        assertThat(MODEL.score(inputs("businessValue", 1), evidence(0, -2.0)).missing())
                .containsExactly("customerValue");
    }

    @Test
    void personsWordComesBeforeEvidence() {
        Score score = MODEL.score(inputs("customerValue", 10, "businessValue", 10), evidence(1000, -2.0));

        assertThat(term(score, "customerValue"))
                .extracting(Term::raw, Term::source)
                .containsExactly(10.0, InputSource.MANUAL);
    }

    @Test
    void contributionsAddUpToTheValueWhateverTheInputs() {
        Random random = new Random(7);
        for (int i = 0; i < 1000; i++) {
            double customer = random.nextDouble(100);
            double business = random.nextDouble(100);

            Score score = MODEL.score(inputs("customerValue", customer, "businessValue", business), Evidence.NONE);

            assertThat(score.value()).isCloseTo((customer + business) / 2, within(0.0000501));
            assertThat(score.terms().stream()
                            .mapToDouble(term -> term.contribution() == null ? 0 : term.contribution())
                            .sum())
                    .isCloseTo(score.value(), within(0.0001001));
        }
    }

    @Test
    void modelWithoutOneSideCannotBe() {
        Criterion customer = new Criterion("c", Side.CUSTOMER, InputSource.MANUAL, 0, 1, 1, true);
        Criterion business = new Criterion("b", Side.BUSINESS, InputSource.MANUAL, 0, 1, 1, true);
        Criterion weightless = new Criterion("b", Side.BUSINESS, InputSource.MANUAL, 0, 1, 0, true);

        assertThat(offences(customer, business)).isEmpty();
        assertThat(offences(customer)).singleElement().asString().contains("BUSINESS");
        assertThat(offences(business)).singleElement().asString().contains("CUSTOMER");
        assertThat(offences(customer, weightless)).singleElement().asString().contains("BUSINESS");
        assertThat(offences(customer, business, business))
                .singleElement()
                .asString()
                .contains("criteria[2].key");
    }

    @Test
    void sideThatMayBeLeftUnansweredDoesNotCount() {
        Criterion customer = new Criterion("c", Side.CUSTOMER, InputSource.MANUAL, 0, 1, 1, true);
        Criterion optional = new Criterion("b", Side.BUSINESS, InputSource.MANUAL, 0, 1, 1, false);

        assertThat(offences(customer, optional)).singleElement().asString().contains("BUSINESS");
    }

    /** Models that were stored before both sides had to be required may still be active. */
    @Test
    void meanOfNothingIsNoScore() {
        Criterion customer = new Criterion("c", Side.CUSTOMER, InputSource.MANUAL, 0, 1, 1, false);
        Criterion business = new Criterion("b", Side.BUSINESS, InputSource.MANUAL, 0, 1, 1, false);
        Rules rules = Rules.of(ScoringMethod.VALUE_EFFORT, List.of(customer, business), null);

        Score score = new ScoringModel(UUID.randomUUID(), 1, rules).score(List.of(), Evidence.NONE);

        assertThat(score.value()).isNull();
        assertThat(score.missing()).containsExactly(Score.FORMULA);
    }

    @ParameterizedTest
    @CsvSource({
        "businessValue, 100.01, inputs[1].value",
        "businessValue, -0.01, inputs[1].value",
        "businessValue, NaN, inputs[1].value",
        "businessValue, Infinity, inputs[1].value",
        "effort, 5.1, inputs[1].value",
        "reach, 1, inputs[1].criterion",
        "customerValue, 1, inputs[1].criterion",
    })
    void inputOutsideTheModelIsNamed(String criterion, double value, String field) {
        assertThat(MODEL.check(inputs("customerValue", 80, criterion, value), Set.of()))
                .extracting(Violation::field)
                .containsExactly(field);
    }

    @Test
    void formulaReadsLikeASentence() {
        assertThat(MODEL.formula())
                .isEqualTo("(50 · customerValue + 50 · businessValue) / 100, each from 0 to 100;"
                        + " effort is an axis of its own");
    }

    private static List<Violation> offences(Criterion... criteria) {
        return Rules.of(ScoringMethod.VALUE_EFFORT, List.of(criteria), null).check();
    }

    private static Evidence evidence(long n, @Nullable Double experience) {
        return new Evidence(n, 1, n, n, List.of("SURVEY"), experience, null, null);
    }

    private static Term term(Score score, String criterion) {
        return score.terms().stream()
                .filter(term -> term.criterion().equals(criterion))
                .findFirst()
                .orElseThrow();
    }

    private static List<ScoreInput> inputs(Object... pairs) {
        return IntStream.range(0, pairs.length / 2)
                .mapToObj(i -> new ScoreInput(
                        (String) pairs[2 * i], ((Number) pairs[2 * i + 1]).doubleValue(), null, "ann", Instant.EPOCH))
                .toList();
    }
}
