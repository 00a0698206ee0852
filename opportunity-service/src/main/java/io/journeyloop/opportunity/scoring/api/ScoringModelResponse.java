package io.journeyloop.opportunity.scoring.api;

import io.journeyloop.opportunity.scoring.application.StoredModel;
import io.journeyloop.opportunity.scoring.domain.Criterion;
import io.journeyloop.opportunity.scoring.domain.ScoringMethod;
import io.journeyloop.opportunity.scoring.domain.ScoringModel;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A scoring model: the common rule set for all opportunities of the tenant.
 *
 * @param version number of the model, from 1; another rule set is another model
 * @param formula the formula, in words and figures unless the tenant wrote it
 * @param active whether it is the one that scores now
 */
public record ScoringModelResponse(
        UUID id,
        String key,

        @Schema(description = "Number of the model, from 1") int version,

        @Schema(description = "What If-Match compares, as the ETag")
        long revision,

        ScoringMethod method,
        List<Criterion> criteria,
        String formula,

        @Schema(description = "Whether it is the one that scores now")
        boolean active,

        @Schema(description = "When it first became the active one; from then on it never changes. Null before")
        @Nullable
        Instant firstUsedAt,

        @Schema(description = "The model that it is a new version of") @Nullable
        UUID basedOnId,

        Instant createdAt,
        Instant updatedAt,
        @Nullable Instant archivedAt,
        String createdBy) {

    static ScoringModelResponse of(StoredModel stored) {
        ScoringModel model = stored.model();
        return new ScoringModelResponse(
                model.id(),
                stored.key(),
                model.number(),
                stored.revision(),
                model.method(),
                model.criteria(),
                model.formula(),
                stored.active(),
                stored.firstUsedAt(),
                stored.basedOnId(),
                stored.createdAt(),
                stored.updatedAt(),
                stored.archivedAt(),
                stored.createdBy());
    }
}
