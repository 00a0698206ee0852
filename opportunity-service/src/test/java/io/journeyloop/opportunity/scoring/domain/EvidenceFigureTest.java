package io.journeyloop.opportunity.scoring.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class EvidenceFigureTest {

    private static final Evidence SOME =
            new Evidence(45, 3, null, 20, List.of("REVIEW", "SURVEY"), -1.0, 1.0, new Demand(9, 14));

    @ParameterizedTest
    @CsvSource({
        // figure, min, max, value
        "CUSTOMER_PAIN, 0, 100, 45",
        "EXPERIENCE, 0, 10, 2.5",
        "EXPERIENCE, -2, 2, -1",
        "SATISFACTION, 0, 10, 7.5",
        "DEMAND, 0, 1000, 14",
        "DEMAND, 0, 10, 10",
        "FEEDBACK, 0, 1000, 45",
        "FEEDBACK, 0, 40, 40",
        "INSIGHTS, 0, 10, 3",
        "DISTINCT_CUSTOMERS, 0, 1000000, 20",
        "DISTINCT_CUSTOMERS, 25, 30, 25",
        "RELIABILITY, 0, 1, 0.6",
    })
    void figureAnswersWithinTheCriterionsRange(EvidenceFigure figure, double min, double max, double value) {
        assertThat(figure.of(SOME, criterion(figure, min, max)))
                .get()
                .extracting(EvidenceFigure.Reading::value)
                .isEqualTo(value);
    }

    @ParameterizedTest
    @EnumSource(value = EvidenceFigure.class, names = "INSIGHTS", mode = EnumSource.Mode.EXCLUDE)
    void whereThereIsNoFeedbackNoFigureAnswers(EvidenceFigure figure) {
        assertThat(figure.of(Evidence.NONE, criterion(figure, 0, 10))).isEmpty();
    }

    @Test
    void severalPlacesTellAtLeastHowManyCustomersThereAre() {
        assertThat(EvidenceFigure.DISTINCT_CUSTOMERS.of(SOME, criterion(EvidenceFigure.DISTINCT_CUSTOMERS, 0, 100)))
                .get()
                .extracting(EvidenceFigure.Reading::explanation)
                .isEqualTo("Evidence: at least 20 different customers");
    }

    @Test
    void onAFixedScaleAFigureIsNeverRatedHigherThanItIs() {
        Criterion confidence = criterion(EvidenceFigure.RELIABILITY, 0, 1).onlyWith(List.of(1.0, 0.8, 0.5));

        assertThat(EvidenceFigure.RELIABILITY.of(SOME, confidence))
                .get()
                .extracting(EvidenceFigure.Reading::value)
                .isEqualTo(0.5);
    }

    private static Criterion criterion(EvidenceFigure figure, double min, double max) {
        return new Criterion("c", Side.CUSTOMER, InputSource.EVIDENCE, min, max, 1, true, figure, List.of());
    }
}
