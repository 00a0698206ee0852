package io.journeyloop.persona.segments.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.journeyloop.kit.errors.ProblemException;
import io.journeyloop.kit.errors.Violation;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class CriteriaTest {

    static Stream<Arguments> unfit() {
        return Stream.of(
                Arguments.of("is", "x", "operator"),
                Arguments.of("EQ", "x", "operator"),
                Arguments.of("eq", null, "value"),
                Arguments.of("eq", List.of("x"), "value"),
                Arguments.of("neq", Map.of("a", 1), "value"),
                Arguments.of("eq", "x".repeat(1001), "value"),
                Arguments.of("lt", "gold", "value"),
                Arguments.of("lt", "2026-02-30", "value"),
                Arguments.of("gte", true, "value"),
                Arguments.of("gt", new BigDecimal("1e400"), "value"),
                Arguments.of("contains", List.of("x"), "value"),
                Arguments.of("contains", "", "value"),
                Arguments.of("starts_with", 5, "value"),
                Arguments.of("ends_with", null, "value"),
                Arguments.of("in", "x", "value"),
                Arguments.of("in", List.of(), "value"),
                Arguments.of("in", List.of(List.of("x")), "value"),
                Arguments.of("in", Collections.nCopies(1001, 1), "value"),
                Arguments.of("is_set", true, "value"),
                Arguments.of("is_not_set", "x", "value"));
    }

    @ParameterizedTest
    @MethodSource("unfit")
    void conditionThatMakesNoSenseIsRefusedByName(String operator, @Nullable Object value, String field) {
        Rules rules = new Rules(
                Match.ALL, List.of(new Condition("tier", "is_set", null), new Condition("tier", operator, value)));

        assertThatThrownBy(() -> Criteria.of(rules))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        refusal -> assertThat(refusal.problem().violations())
                                .extracting(Violation::field)
                                .containsExactly("rules.conditions[1]." + field));
    }

    @Test
    void everythingThatIsWrongIsToldAtOnce() {
        Rules rules = new Rules(Match.ANY, List.of(new Condition("a", "is", 1), new Condition("b", "starts_with", 1)));

        assertThatThrownBy(() -> Criteria.of(rules))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        refusal -> assertThat(refusal.problem().violations()).hasSize(2));
    }

    @Test
    void dateIsUnderstoodAsTheInstantThatItNames() {
        Criteria criteria = Criteria.of(new Rules(
                Match.ALL,
                List.of(
                        new Condition("since", "gt", "2026-03-31"),
                        new Condition("since", "eq", "2026-03-31T02:00:00+02:00"),
                        new Condition("since", "eq", "2026"))));

        assertThat(criteria.criteria().get(0)).isInstanceOf(Criterion.Moment.class);
        assertThat(((Criterion.Moment) criteria.criteria().get(1)).instant())
                .isEqualTo(((Criterion.Moment) criteria.criteria().get(0)).instant());
        assertThat(criteria.criteria().get(2)).isEqualTo(new Criterion.Equal("since", "2026"));
    }
}
