package io.journeyloop.insight.feedback.domain;

import io.journeyloop.kit.errors.Violation;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Whether an answer fits its question and its scale. */
public final class AnswerRules {

    private static final int MOST_DECIMALS = 6;
    private static final BigDecimal LARGEST = BigDecimal.valueOf(1_000_000_000_000L);

    private AnswerRules() {}

    /** The scale that counts: the one given, else the usual one of the field type. */
    public static Optional<AnswerScale> scale(FieldType type, @Nullable BigDecimal min, @Nullable BigDecimal max) {
        return min != null && max != null ? Optional.of(new AnswerScale(min, max)) : type.usualScale();
    }

    /** Everything wrong with a scale as it was given. */
    public static List<Violation> checkScale(FieldType type, @Nullable BigDecimal min, @Nullable BigDecimal max) {
        List<Violation> violations = new ArrayList<>();
        if (!type.isNumeric()) {
            refuse("scaleMin", min, violations);
            refuse("scaleMax", max, violations);
            return violations;
        }
        checkNumber("scaleMin", min, violations);
        checkNumber("scaleMax", max, violations);
        if (min == null && max != null) {
            violations.add(new Violation("scaleMax", "needs scaleMin beside it"));
        } else if (min != null && max == null) {
            violations.add(new Violation("scaleMin", "needs scaleMax beside it"));
        } else if (min != null && min.compareTo(max) >= 0) {
            violations.add(new Violation("scaleMin", "must be less than scaleMax"));
        }
        return violations;
    }

    /** Everything wrong with an answer on a scale that is in order. */
    public static List<Violation> checkAnswer(Answer answer, Optional<AnswerScale> scale) {
        List<Violation> violations = new ArrayList<>();
        if (answer instanceof Answer.Numeric(BigDecimal number)) {
            checkNumber("value", number, violations);
            scale.filter(given -> !given.contains(number))
                    .ifPresent(given -> violations.add(new Violation(
                            "value",
                            "must lie between " + given.min().toPlainString() + " and "
                                    + given.max().toPlainString())));
        }
        if (answer instanceof Answer.Day(LocalDate day)
                && !FeedbackLimits.allows(day.atStartOfDay(ZoneOffset.UTC).toInstant())) {
            violations.add(new Violation("value", "must lie between 1970 and 2100"));
        }
        return violations;
    }

    private static void refuse(String field, @Nullable BigDecimal value, List<Violation> violations) {
        if (value != null) {
            violations.add(new Violation(field, "is for numeric field types only"));
        }
    }

    private static void checkNumber(String field, @Nullable BigDecimal number, List<Violation> violations) {
        if (number == null) {
            return;
        }
        if (number.abs().compareTo(LARGEST) > 0) {
            violations.add(new Violation(field, "must not exceed 1000000000000"));
        } else if (number.signum() != 0 && number.stripTrailingZeros().scale() > MOST_DECIMALS) {
            violations.add(new Violation(field, "must have at most " + MOST_DECIMALS + " decimals"));
        }
    }
}
