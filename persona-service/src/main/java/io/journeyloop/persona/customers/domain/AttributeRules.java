package io.journeyloop.persona.customers.domain;

import io.journeyloop.kit.errors.Violation;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What attributes may look like: flat, bounded, and storable. */
public final class AttributeRules {

    public static final int MOST = 100;
    public static final int LONGEST_NAME = 80;
    public static final int LONGEST_TEXT = 1000;
    public static final int LONGEST_LIST = 100;

    /** More digits than any amount has, fewer than the database refuses. */
    private static final int MOST_DIGITS = 30;

    private AttributeRules() {}

    /** Everything that is wrong with attributes. */
    public static List<Violation> violations(Map<String, Object> attributes) {
        List<Violation> violations = new ArrayList<>();
        if (attributes.size() > MOST) {
            violations.add(new Violation("attributes", "must not be more than " + MOST));
            return violations;
        }
        attributes.forEach((name, value) -> {
            if (name.isBlank() || name.length() > LONGEST_NAME) {
                violations.add(new Violation(
                        "attributes", "a name must have 1 to " + LONGEST_NAME + " characters and not be blank"));
            } else if (Objects.isNull(value) || !isScalar(value) && !isList(value)) {
                violations.add(new Violation(
                        "attributes." + name,
                        "must be a text up to " + LONGEST_TEXT + " characters, a number up to " + MOST_DIGITS
                                + " digits, a truth value, or a list of up to " + LONGEST_LIST + " of those"));
            }
        });
        return violations;
    }

    /** Whether a value is a text, number or truth value that can be kept. */
    public static boolean isScalar(Object value) {
        return switch (value) {
            case String text -> text.length() <= LONGEST_TEXT;
            case Number number -> hasFewDigits(new BigDecimal(number.toString()));
            case Boolean truth -> true;
            default -> false;
        };
    }

    private static boolean isList(Object value) {
        return value instanceof List<?> list
                && list.size() <= LONGEST_LIST
                && list.stream().allMatch(element -> Objects.nonNull(element) && isScalar(element));
    }

    private static boolean hasFewDigits(BigDecimal number) {
        return number.precision() <= MOST_DIGITS && Math.abs(number.scale()) <= MOST_DIGITS;
    }
}
