package io.journeyloop.opportunity.scoring.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A score that explains itself.
 *
 * @param value null while something is missing, never 0 for unknown
 * @param effort the effort axis in its criterion's own range; null where nobody has given it
 * @param base what the contributions are added to; null while something is missing
 * @param terms one per criterion, in the model's order
 * @param missing keys of required criteria without an answer; {@code formula} where it could not be computed
 * @param evidence what the score rests on
 */
public record Score(
        @Nullable Double value,
        @Nullable Double effort,
        @Nullable Double base,
        List<Term> terms,
        List<String> missing,
        Evidence evidence) {

    /** What is said to be missing where a formula can't be computed though every criterion is known. */
    public static final String FORMULA = "formula";

    public Score {
        terms = List.copyOf(terms);
        missing = List.copyOf(missing);
    }
}
