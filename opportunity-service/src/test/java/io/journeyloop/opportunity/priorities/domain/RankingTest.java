package io.journeyloop.opportunity.priorities.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.journeyloop.opportunity.priorities.domain.BusinessTerm.Criterion;
import io.journeyloop.opportunity.priorities.domain.Reach.Basis;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RankingTest {

    private static final Answers NOBODY = Answers.NONE;
    private static final Reach HALF = new Reach(Basis.CUSTOMERS, 50, 100);

    @Test
    void luckySmallSampleNeverComesFirst() {
        StepFacts lucky = step("lucky", new Answers(6, -2, 0), NOBODY, null, null);
        StepFacts steady = step("steady", new Answers(500, -1.2, 1.2), NOBODY, null, null);
        StepFacts tiny = step("tiny", new Answers(3, -2, 0), NOBODY, null, null);

        Ranking ranking = Ranking.of(List.of(lucky, tiny, steady));

        assertThat(names(ranking)).containsExactly("steady", "lucky");
        assertThat(ranking.steps()).isEqualTo(3);
        assertThat(ranking.answered()).isEqualTo(3);
    }

    @Test
    void intervalThatHoldsNoEffectIsNoPriority() {
        assertThat(Ranking.of(List.of(
                                step("fine", new Answers(500, 0.4, 1), NOBODY, null, null),
                                step("unsure", new Answers(40, -0.1, 1), NOBODY, null, null),
                                step("silent", NOBODY, NOBODY, null, null)))
                        .ranked())
                .isEmpty();
    }

    @Test
    void whatLagsBehindItsJourneyComesAfterWhatHurts() {
        Answers happy = new Answers(900, 1.4, 0.5);
        StepFacts lags = step("lags", new Answers(500, 0.2, 1), happy, null, null);
        StepFacts hurts = step("hurts", new Answers(500, -0.3, 1), happy, null, null);
        StepFacts besideFew = step("beside few", new Answers(500, 0.2, 1), new Answers(29, 1.9, 0.1), null, null);

        Ranking ranking = Ranking.of(List.of(lags, hurts, besideFew));

        assertThat(names(ranking)).containsExactly("hurts", "lags");
        Perception perception = ranking.ranked().getLast().perception();
        assertThat(perception.kind()).isEqualTo(EffectKind.LAGS);
        assertThat(perception.reference()).isEqualTo(1.4);
        assertThat(perception.effect().value()).isEqualTo(-1.2, within(1e-9));
    }

    @Test
    void businessDecidesBetweenStepsThatHurtAlike() {
        Answers bad = new Answers(200, -1, 1);
        StepFacts little = step("little", bad, NOBODY, 1, new Cost("EUR", 100));
        StepFacts much = step("much", bad, NOBODY, 5, new Cost("EUR", 800));

        Ranking ranking = Ranking.of(List.of(little, much));

        assertThat(names(ranking)).containsExactly("much", "little");
        BusinessEffect most = ranking.ranked().getFirst().business();
        assertThat(most.value()).isEqualTo(0.4 + 0.2 + 0.4 * 0.5, within(1e-9));
        assertThat(most.terms().stream().mapToDouble(BusinessTerm::contribution).sum())
                .isEqualTo(most.value(), within(1e-9));
        assertThat(ranking.ranked().getLast().business().value()).isEqualTo(0.2 * 0.125 + 0.2, within(1e-9));
        Effect impact = ranking.ranked().getFirst().impact();
        assertThat(impact.value()).isEqualTo(-1.8, within(1e-9));
    }

    @Test
    void whatNobodySaidIsLeftOutAndNamed() {
        BusinessEffect effect = BusinessEffect.of(step("s", new Answers(200, -1, 1), NOBODY, null, null), 0);

        assertThat(effect.missing()).containsExactly(Criterion.IMPORTANCE, Criterion.COST_TO_SERVE);
        assertThat(effect.value()).isEqualTo(0.5);
        assertThat(effect.terms().getFirst().weight()).isEqualTo(1);
    }

    @Test
    void sentenceSaysWhyWithTheFigures() {
        Ranking ranking =
                Ranking.of(List.of(step("Read the bill", new Answers(200, -1, 1), NOBODY, 4, new Cost("EUR", 780))));

        assertThat(Reason.of(ranking.ranked().getFirst(), 2, 0))
                .startsWith("Customers rate “Read the bill” -1.00 on a scale from -2 to 2: 1.00 below neutral, and with"
                        + " 95 % certainty at least 0.84 (200 answers).")
                .contains("It concerns 50 % of what is heard about the journey")
                .contains("its importance to the organisation is 4 of 5")
                .contains("a contact there costs 7.80 EUR.")
                .endsWith("2 insights say why; no open opportunity addresses it.");
    }

    private static List<String> names(Ranking ranking) {
        return ranking.ranked().stream().map(r -> r.place().stepName()).toList();
    }

    private static StepFacts step(
            String name, Answers own, Answers others, @Nullable Integer importance, @Nullable Cost cost) {
        UUID journey = UUID.randomUUID();
        var place = new StepPlace(journey, "j", "I do it", null, null, UUID.randomUUID(), "s", name);
        return new StepFacts(place, own, others, HALF, importance, cost);
    }
}
