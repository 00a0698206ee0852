package io.journeyloop.opportunity.backlog.domain;

import io.journeyloop.opportunity.scoring.domain.ScoreInput;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something worth doing for customers and business, and what it rests on.
 *
 * @param key slug, unique in the tenant, stable
 * @param version counts what people changed; evidence moves the standing without it
 * @param archivedAt null unless it is archived
 * @param mergedIntoId the opportunity that took it over when it was archived; null unless it was merged
 * @param inputs what people gave to the scoring model's criteria
 * @param standing as last computed
 * @param scoredBy the model that computed it
 * @param rank place among the tenant's open opportunities, from 1; null for one that is closed or archived
 * @param scoredAt when its score or evidence last moved
 */
public record Opportunity(
        UUID id,
        String key,
        long version,
        Instant createdAt,
        Instant updatedAt,
        String createdBy,
        @Nullable Instant archivedAt,
        @Nullable UUID mergedIntoId,
        Content content,
        Progress progress,
        List<ScoreInput> inputs,
        Standing standing,
        UUID scoredBy,
        @Nullable Integer rank,
        Instant scoredAt) {

    public boolean isArchived() {
        return archivedAt != null;
    }
}
