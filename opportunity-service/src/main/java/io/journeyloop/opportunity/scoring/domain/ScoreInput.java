package io.journeyloop.opportunity.scoring.domain;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a person said about one criterion of an opportunity.
 *
 * @param criterion key of the criterion
 * @param value in the criterion's own range
 * @param confidence how sure the person is, 0 to 1; null where it was not said
 * @param by the person's user id
 * @param at when it was said
 */
public record ScoreInput(
        String criterion, double value, @Nullable Double confidence, String by, Instant at) {

    /** Whether both say the same, whoever said it when. */
    public boolean saysTheSameAs(ScoreInput other) {
        return criterion.equals(other.criterion)
                && value == other.value
                && Objects.equals(confidence, other.confidence);
    }
}
