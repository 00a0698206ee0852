package io.journeyloop.persona.segments.domain;

import io.journeyloop.kit.errors.ProblemException;
import io.journeyloop.kit.errors.Violation;
import io.journeyloop.persona.customers.domain.AttributeRules;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Understands the rules of a segment, or says everything that is wrong with them. */
public record Criteria(Match match, List<Criterion> criteria) {

    private static final int LONGEST_LIST = 1000;
    private static final String SCALAR = "must be a text, number or truth value";
    private static final String ORDERED = "must be a number, or a date like 2026-03-31 or 2026-03-31T12:00:00Z";

    /** Reads rules; a 400 lists each condition that makes no sense. */
    public static Criteria of(Rules rules) {
        List<Criterion> criteria = new ArrayList<>();
        List<Violation> violations = new ArrayList<>();
        for (int i = 0; i < rules.conditions().size(); i++) {
            String path = "rules.conditions[" + i + "]";
            Condition condition = rules.conditions().get(i);
            Optional<Operator> operator = Operator.of(condition.operator());
            if (operator.isEmpty()) {
                violations.add(new Violation(path + ".operator", "must be an operator"));
                continue;
            }
            try {
                criteria.add(criterion(condition.attribute(), operator.get(), condition.value()));
            } catch (IllegalArgumentException unfit) {
                violations.add(new Violation(path + ".value", String.valueOf(unfit.getMessage())));
            }
        }
        if (!violations.isEmpty()) {
            throw ProblemException.invalid(violations);
        }
        return new Criteria(rules.match(), criteria);
    }

    private static Criterion criterion(String attribute, Operator operator, @Nullable Object value) {
        return switch (operator) {
            case EQ -> equal(attribute, value);
            case NEQ -> new Criterion.Not(equal(attribute, value));
            case LT, LTE, GT, GTE -> ordered(attribute, operator, value);
            case CONTAINS ->
                value instanceof String
                        ? new Criterion.Part(attribute, operator, text(value))
                        : new Criterion.Element(attribute, scalar(value));
            case STARTS_WITH, ENDS_WITH -> new Criterion.Part(attribute, operator, text(value));
            case IN -> new Criterion.OneOf(attribute, list(value));
            case IS_SET -> present(attribute, value);
            case IS_NOT_SET -> new Criterion.Not(present(attribute, value));
        };
    }

    private static Criterion equal(String attribute, @Nullable Object value) {
        Optional<Instant> named = value instanceof String text ? Moments.read(text) : Optional.empty();
        return named.<Criterion>map(instant -> new Criterion.Moment(attribute, Operator.EQ, instant))
                .orElseGet(() -> new Criterion.Equal(attribute, scalar(value)));
    }

    private static Criterion ordered(String attribute, Operator operator, @Nullable Object value) {
        if (value instanceof Number) {
            return new Criterion.Amount(
                    attribute, operator, new BigDecimal(scalar(value).toString()));
        }
        return value instanceof String text
                ? Moments.read(text)
                        .map(instant -> new Criterion.Moment(attribute, operator, instant))
                        .orElseThrow(() -> new IllegalArgumentException(ORDERED))
                : refuse(ORDERED);
    }

    private static Criterion present(String attribute, @Nullable Object value) {
        return value == null ? new Criterion.Present(attribute) : refuse("must be absent");
    }

    private static String text(@Nullable Object value) {
        return value instanceof String && !scalar(value).equals("")
                ? (String) value
                : refuse("must be a text that is not empty");
    }

    private static List<Object> list(@Nullable Object value) {
        if (!(value instanceof List<?> list) || list.isEmpty() || list.size() > LONGEST_LIST) {
            return refuse("must be a list of 1 to " + LONGEST_LIST + " texts, numbers or truth values");
        }
        return list.stream().<Object>map(Criteria::scalar).toList();
    }

    private static Object scalar(@Nullable Object value) {
        return value != null && AttributeRules.isScalar(value) ? value : refuse(SCALAR);
    }

    private static <T> T refuse(String expectation) {
        throw new IllegalArgumentException(expectation);
    }
}
