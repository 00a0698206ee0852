package io.journeyloop.opportunity.measurement.api;

import com.fasterxml.jackson.databind.JsonNode;
import io.journeyloop.kit.errors.ProblemException;
import io.journeyloop.opportunity.measurement.domain.MetricChoice;
import io.journeyloop.opportunity.measurement.domain.MetricMethod;
import io.journeyloop.opportunity.measurement.domain.MetricType;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One of the usual metrics, as clients choose it. */
@Schema(name = "UsualMetric", description = "One of the usual metrics; for others, define one and give its metricId")
public record MetricBody(
        @NotNull MetricType type,

        @Schema(description = "How the value is computed; the type's own way when absent") @Nullable
        MetricMethod method) {

    /** What was chosen; null where nothing was. 400 where both were, or the type has no such method. */
    public static @Nullable MetricChoice choice(@Nullable UUID metricId, @Nullable MetricBody metric) {
        if (metric == null) {
            return metricId == null ? null : new MetricChoice(metricId, null, null);
        }
        if (metricId != null) {
            throw ProblemException.invalid("metricId", "can't stand beside metric");
        }
        MetricMethod chosen = metric.method == null ? metric.type.methods().getFirst() : metric.method;
        if (!metric.type.methods().contains(chosen)) {
            throw ProblemException.invalid("metric.method", "must be one of " + metric.type.methods());
        }
        return new MetricChoice(null, metric.type, chosen);
    }

    /** The defined metric that a patch names; null where it names none, or nothing that could be one. */
    public static @Nullable UUID idIn(JsonNode patch) {
        try {
            return UUID.fromString(patch.path("metricId").asText());
        } catch (IllegalArgumentException notAnId) {
            return null;
        }
    }

    public static @Nullable MetricBody of(@Nullable MetricChoice choice) {
        return choice == null || choice.type() == null ? null : new MetricBody(choice.type(), choice.method());
    }

    /** A value of the metric: 400 where it never can have it. */
    public static @Nullable Double value(String field, @Nullable MetricChoice choice, @Nullable Double value) {
        if (value == null) {
            return null;
        }
        if (!Double.isFinite(value)) {
            throw ProblemException.invalid(field, "must be a number of ordinary size");
        }
        if (choice != null && choice.type() != null && choice.method() != null) {
            double least = choice.type().least(choice.method());
            double most = choice.type().most(choice.method());
            if (value < least || value > most) {
                throw ProblemException.invalid(field, "must lie between " + least + " and " + most);
            }
        }
        return value;
    }
}
