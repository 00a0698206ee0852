package io.journeyloop.opportunity.backlog.application;

import io.journeyloop.opportunity.scoring.domain.Evidence;
import io.journeyloop.opportunity.scoring.domain.Score;
import io.journeyloop.opportunity.scoring.domain.ScoreInput;
import io.journeyloop.opportunity.scoring.domain.ScoringModel;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A score as it was kept when it was computed, with all that it was computed from.
 *
 * @param seq counts the tenant's scores, later ones higher
 * @param value null where something was missing
 */
public record PastScore(
        long seq,
        Instant computedAt,
        UUID modelId,
        @Nullable Double value,
        @Nullable Double effort,
        List<String> missing,
        List<ScoreInput> inputs,
        Evidence evidence) {

    /** Computed again from the same inputs and evidence. */
    public Score explained(ScoringModel model) {
        return model.score(inputs, evidence);
    }
}
