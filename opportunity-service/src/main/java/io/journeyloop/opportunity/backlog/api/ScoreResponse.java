package io.journeyloop.opportunity.backlog.api;

import io.journeyloop.opportunity.backlog.application.ExplainedOpportunity;
import io.journeyloop.opportunity.scoring.domain.Evidence;
import io.journeyloop.opportunity.scoring.domain.Score;
import io.journeyloop.opportunity.scoring.domain.ScoringMethod;
import io.journeyloop.opportunity.scoring.domain.ScoringModel;
import io.journeyloop.opportunity.scoring.domain.Term;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A score, explained term by term. */
@Schema(description = "A score, explained term by term")
record ScoreResponse(
        @Schema(description = "By the model's formula; null while something is missing, never 0 for unknown") @Nullable
        Double value,

        @Schema(description = "Place among the open opportunities, from 1; null for a closed or archived one") @Nullable
        Integer rank,

        @Schema(
                description =
                        "Effort in its criterion's range, whatever the formula does with it; null when nobody gave it")
        @Nullable
        Double effort,

        @Schema(
                description =
                        "What the contributions are added to: 0, or with CUSTOM the value of all criteria at their"
                                + " least; null while something is missing")
        @Nullable
        Double base,

        @Schema(
                description = "One per criterion of the model; base and contributions add up to the value, save for the"
                        + " last of four decimals")
        List<Term> terms,

        @Schema(description = "Required criteria without an answer; `formula` where it could not be computed")
        List<String> missing,

        Evidence evidence,
        ModelReference model,

        @Schema(description = "The formula in words and figures")
        String formula,

        @Schema(description = "When the score or its evidence last moved")
        Instant computedAt) {

    /** The model that scored. */
    record ModelReference(UUID id, int version, ScoringMethod method) {}

    static ScoreResponse of(ExplainedOpportunity explained) {
        Score score = explained.score();
        ScoringModel model = explained.model();
        return new ScoreResponse(
                score.value(),
                explained.opportunity().rank(),
                score.effort(),
                score.base(),
                score.terms(),
                score.missing(),
                score.evidence(),
                new ModelReference(model.id(), model.number(), model.method()),
                model.formula(),
                explained.opportunity().scoredAt());
    }
}
