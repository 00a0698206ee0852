package io.journeyloop.insight.metrics.domain;

import io.journeyloop.kit.errors.ProblemException;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Something that a tenant measures on purpose. */
public record Metric(
        UUID id,
        String key,
        MetricProfile profile,
        long version,
        Instant createdAt,
        Instant updatedAt,
        String createdBy,
        @Nullable Instant archivedAt) {

    public Metric changed(MetricProfile wanted, Instant now) {
        requireNotArchived();
        return new Metric(id, key, wanted, version + 1, createdAt, now, createdBy, null);
    }

    /** Solutions that were measured by it keep it; its key is free again. */
    public Metric archived(Instant now) {
        requireNotArchived();
        return new Metric(id, key, profile, version + 1, createdAt, now, createdBy, now);
    }

    private void requireNotArchived() {
        if (archivedAt != null) {
            throw ProblemException.conflict("metric_archived", "The metric is archived and changes no more.");
        }
    }
}
