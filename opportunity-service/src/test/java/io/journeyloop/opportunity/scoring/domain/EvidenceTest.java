package io.journeyloop.opportunity.scoring.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class EvidenceTest {

    private static final UUID JOURNEY = UUID.randomUUID();
    private static final UUID OTHER_JOURNEY = UUID.randomUUID();

    @Test
    void feedbackOfSeveralStepsAddsUpAndExperienceIsWeighted() {
        Evidence evidence = Evidence.pool(
                3,
                List.of(step(JOURNEY, 10, 8, -2.0, 100, "SURVEY"), step(OTHER_JOURNEY, 30, 20, 1.0, 50, "REVIEW")),
                null);

        assertThat(evidence.n()).isEqualTo(40);
        assertThat(evidence.insights()).isEqualTo(3);
        assertThat(evidence.experience()).isEqualTo(-1.0);
        assertThat(evidence.sourceTypes()).containsExactly("REVIEW", "SURVEY");
    }

    @Test
    void distinctCustomersAreKnownForOneSpeakingPlaceOnly() {
        ScopeEvidence one = step(JOURNEY, 10, 8, -2.0, 100, "SURVEY");
        ScopeEvidence silent = step(JOURNEY, 0, 0, null, 0);

        assertThat(Evidence.pool(0, List.of(), null).distinctCustomers()).isZero();
        assertThat(Evidence.pool(0, List.of(one), null).distinctCustomers()).isEqualTo(8);
        assertThat(Evidence.pool(0, List.of(one, silent), null).distinctCustomers())
                .isEqualTo(8);
        assertThat(Evidence.pool(0, List.of(one, step(OTHER_JOURNEY, 1, 1, null, 0)), null)
                        .distinctCustomers())
                .isNull();
    }

    @Test
    void wholeJourneyContainsItsStepsAndIsCountedOnce() {
        ScopeEvidence whole = new ScopeEvidence(JOURNEY, null, 50, 40, -0.5, 300, List.of("SURVEY"), 40, 1.0);

        Evidence evidence = Evidence.pool(
                0, List.of(step(JOURNEY, 10, 8, -2.0, 100), whole, step(OTHER_JOURNEY, 5, 5, -0.5, 100)), null);

        assertThat(evidence.n()).isEqualTo(55);
        assertThat(evidence.experience()).isEqualTo(-0.5);
    }

    @Test
    void satisfactionIsTheMeanOfAllAnswers() {
        Evidence evidence = Evidence.pool(
                0, List.of(step(JOURNEY, 10, 8, -2.0, 0), step(OTHER_JOURNEY, 30, 20, 1.0, 0)), new Demand(2, 5));

        assertThat(evidence.satisfaction()).isEqualTo(0.25);
        assertThat(evidence.demand()).isEqualTo(new Demand(2, 5));
        assertThat(Evidence.NONE.satisfaction()).isNull();
    }

    @Test
    void placesThatTellNothingLeaveTheExperienceUnknown() {
        assertThat(Evidence.pool(0, List.of(step(JOURNEY, 10, 8, null, 0)), null)
                        .experience())
                .isNull();
        assertThat(Evidence.pool(0, List.of(step(JOURNEY, 10, 8, -1.0, 0)), null)
                        .experience())
                .isNull();
        assertThat(Evidence.pool(0, List.of(), null)).isEqualTo(Evidence.NONE);
    }

    private static ScopeEvidence step(
            UUID journey, long n, long customers, @Nullable Double experience, double weight, String... sources) {
        return new ScopeEvidence(
                journey, UUID.randomUUID(), n, customers, experience, weight, List.of(sources), n, experience);
    }
}
