package io.journeyloop.opportunity.backlog.domain;

import io.journeyloop.opportunity.scoring.domain.Evidence;
import io.journeyloop.opportunity.scoring.domain.Score;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where an opportunity stands among the others, by its last computed score.
 *
 * @param score null while something is missing
 * @param effort the effort axis; null where nobody has given it
 * @param missing keys of criteria without which there is no score
 */
public record Standing(@Nullable Double score, @Nullable Double effort, List<String> missing, Evidence evidence) {

    public static Standing of(Score score) {
        return new Standing(score.value(), score.effort(), score.missing(), score.evidence());
    }
}
