package io.journeyloop.opportunity.scoring.application;

import io.journeyloop.kit.errors.ProblemException;
import io.journeyloop.opportunity.scoring.domain.ScoringModel;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A scoring model of a tenant.
 *
 * @param revision counts what happened to it: changes, activation, archiving
 * @param active whether it is the one that scores
 * @param firstUsedAt when it first became the active one; null while it may still change
 * @param basedOnId the model that it is a new version of
 */
public record StoredModel(
        ScoringModel model,
        String key,
        long revision,
        boolean active,
        @Nullable Instant firstUsedAt,
        @Nullable UUID basedOnId,
        Instant createdAt,
        Instant updatedAt,
        @Nullable Instant archivedAt,
        String createdBy) {

    /** 409 where it is archived, or has scored already. */
    void requireChangeable() {
        requireNotArchived();
        if (firstUsedAt != null) {
            throw ProblemException.conflict(
                    "model_used", "The scoring model has scored and changes no more: make a new version of it.");
        }
    }

    void requireNotArchived() {
        if (archivedAt != null) {
            throw ProblemException.conflict("model_archived", "The scoring model is archived.");
        }
    }
}
