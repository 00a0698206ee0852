package io.journeyloop.opportunity.scoring.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A score that explains itself.
 *
 * @param value null while something is missing, never 0 for unknown
 * @param effort the effort axis in its criterion's own range; null where nobody has given it
 * @param terms one per criterion, in the model's order
 * @param missing keys of required criteria without an answer
 * @param evidence what the score rests on
 */
public record Score(
        @Nullable Double value, @Nullable Double effort, List<Term> terms, List<String> missing, Evidence evidence) {

    public Score {
        terms = List.copyOf(terms);
        missing = List.copyOf(missing);
    }
}
