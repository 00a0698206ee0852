package io.journeyloop.insight.metrics.api;

import io.journeyloop.insight.metrics.domain.Direction;
import io.journeyloop.insight.metrics.domain.Metric;
import io.journeyloop.insight.metrics.domain.MetricMethod;
import io.journeyloop.insight.metrics.domain.MetricProfile;
import io.journeyloop.insight.metrics.domain.MetricType;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A metric that the tenant has defined. */
@Schema(description = "A metric that the tenant has defined")
record DefinedMetricResponse(
        UUID id,
        String key,
        long version,
        String name,
        @Nullable String description,
        MetricType type,
        MetricMethod method,
        @Nullable String unit,
        Direction direction,
        @Nullable Double target,
        PlaceBody scope,
        @Nullable String ownerId,
        @Nullable String teamId,
        List<String> tags,
        Map<String, Object> customFields,
        Instant createdAt,
        Instant updatedAt,
        String createdBy,
        @Nullable Instant archivedAt) {

    static DefinedMetricResponse of(Metric metric) {
        MetricProfile profile = metric.profile();
        return new DefinedMetricResponse(
                metric.id(),
                metric.key(),
                metric.version(),
                profile.name(),
                profile.description(),
                profile.measure().type(),
                profile.measure().method(),
                profile.unit(),
                profile.measure().direction(),
                profile.target(),
                PlaceBody.of(profile.place()),
                profile.ownerId(),
                profile.teamId(),
                profile.tags(),
                profile.customFields(),
                metric.createdAt(),
                metric.updatedAt(),
                metric.createdBy(),
                metric.archivedAt());
    }
}
