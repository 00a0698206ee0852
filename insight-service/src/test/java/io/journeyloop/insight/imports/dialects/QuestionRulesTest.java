package io.journeyloop.insight.imports.dialects;

import static org.assertj.core.api.Assertions.assertThat;

import io.journeyloop.insight.feedback.domain.FieldType;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuestionRulesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "How likely are you to recommend us to a friend or colleague? | NPS | true",
                "Overall, how satisfied are you with the claim? | CSAT | true",
                "Rate your satisfaction | CSAT | true",
                "The company made it easy for me to report my claim. | CES | true",
                "How difficult or easy was it? | CES | true",
                "How much effort did it take you? | CES | false",
                "How many stars do you give us? | RATING | true",
                "Please rate our app | RATING | true",
                "Why did you recommend us? | TEXT | true",
                "What would make it easier? | TEXT | true",
                "Please describe how satisfied you are | TEXT | true",
                "Anything else? Leave a comment | TEXT | true",
                "Name of your branch | TEXT | true",
            })
    void wordingTellsWhatIsAskedFor(String wording, FieldType type, boolean higherIsBetter) {
        assertThat(QuestionRules.read(wording)).isEqualTo(new QuestionRules.Asked(type, higherIsBetter));
    }
}
