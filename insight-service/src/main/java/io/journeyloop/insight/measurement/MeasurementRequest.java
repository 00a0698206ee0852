package io.journeyloop.insight.measurement;

import io.journeyloop.insight.metrics.domain.Measure;
import io.journeyloop.insight.metrics.domain.MetricMethod;
import io.journeyloop.insight.metrics.domain.MetricPlace;
import io.journeyloop.insight.metrics.domain.MetricProfile;
import io.journeyloop.insight.metrics.domain.MetricType;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A question as its service asks it, as far as this one reads it.
 *
 * @param metricId a metric that the tenant has defined; null for a usual one
 * @param type a usual metric; null for a defined one
 */
record MeasurementRequest(
        UUID measurementId,
        @Nullable UUID metricId,
        @Nullable MetricType type,
        @Nullable MetricMethod method,
        List<Side> sides) {

    /** Which answers make up one sample; null means any. */
    record Side(
            @Nullable UUID journeyId,
            @Nullable UUID phaseId,
            @Nullable UUID stepId,
            @Nullable UUID touchpointId,
            @Nullable UUID segmentId,
            @Nullable String personaKey,
            @Nullable String channel,
            @Nullable String source,
            Instant from,
            Instant to) {

        MetricPlace place() {
            return new MetricPlace(journeyId, phaseId, stepId, touchpointId, segmentId, personaKey, channel, source);
        }
    }

    /** Whether it names a metric that can be measured, and samples to measure. */
    boolean isComplete() {
        boolean usual =
                type != null && type != MetricType.CUSTOM && type.methods().contains(chosen(type));
        return (usual || metricId != null)
                && !sides.isEmpty()
                && sides.stream().allMatch(side -> side.from().isBefore(side.to()));
    }

    /** What a usual metric measures at one side's place. */
    MetricProfile usual(Side side) {
        MetricType wanted = Objects.requireNonNull(type, "a usual metric has a type");
        return new MetricProfile(
                wanted.name(),
                null,
                Measure.of(wanted, chosen(wanted)),
                null,
                null,
                side.place(),
                null,
                null,
                List.of(),
                Map.of());
    }

    private MetricMethod chosen(MetricType wanted) {
        return Objects.requireNonNullElse(method, wanted.defaultMethod());
    }
}
