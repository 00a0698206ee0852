package io.journeyloop.opportunity.scoring.api;

import io.journeyloop.opportunity.scoring.application.StoredModel;
import io.journeyloop.opportunity.scoring.domain.Criterion;
import io.journeyloop.opportunity.scoring.domain.ScoringMethod;
import io.journeyloop.opportunity.scoring.domain.ScoringModel;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A scoring model: the common rule set for all opportunities of the tenant.
 *
 * @param version number of the model, from 1; a model never changes, another rule set is another model
 * @param formula the formula in words and figures
 * @param active whether it is the one that scores now
 */
public record ScoringModelResponse(
        UUID id,
        String key,
        int version,
        ScoringMethod method,
        List<Criterion> criteria,
        String formula,
        boolean active,
        Instant createdAt,
        Instant updatedAt,
        String createdBy) {

    static ScoringModelResponse of(StoredModel stored) {
        ScoringModel model = stored.model();
        return new ScoringModelResponse(
                model.id(),
                stored.key(),
                model.number(),
                model.method(),
                model.criteria(),
                model.formula(),
                stored.active(),
                stored.createdAt(),
                stored.createdAt(),
                stored.createdBy());
    }
}
