package io.journeyloop.insight.metrics.api;

import io.journeyloop.insight.metrics.domain.Direction;
import io.journeyloop.insight.metrics.domain.Measure;
import io.journeyloop.insight.metrics.domain.Metric;
import io.journeyloop.insight.metrics.domain.MetricMethod;
import io.journeyloop.insight.metrics.domain.MetricPlace;
import io.journeyloop.insight.metrics.domain.MetricProfile;
import io.journeyloop.insight.metrics.domain.MetricType;
import io.journeyloop.kit.Slugs;
import io.journeyloop.kit.errors.ProblemException;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a metric shall be. */
@Schema(description = "What a metric shall be")
record MetricRequest(
        @Schema(description = "Made from the name when absent; can't change later")
        @Nullable
        @Pattern(regexp = Slugs.PATTERN, message = Slugs.MESSAGE)
        @Size(max = Slugs.MAX_LENGTH)
        String key,

        @NotBlank @Size(max = 200) String name,
        @Nullable @Size(max = 2000) String description,
        @NotNull MetricType type,

        @Schema(description = "The type's own way when absent; for CUSTOM: MEAN of numbers, SHARE of those who say yes")
        @Nullable
        MetricMethod method,

        @Schema(description = "Of a CUSTOM metric's values, such as minutes") @Nullable @Size(max = 40)
        String unit,

        @Schema(description = "Which way it gets better; HIGHER when absent. Only a CUSTOM metric can be LOWER")
        @Nullable
        Direction direction,

        @Schema(description = "The value to reach, in the metric's unit: NPS in points, shares from 0 to 1") @Nullable
        Double target,

        @Schema(description = "Where and from whom the answers come; anywhere and anybody when absent") @Nullable @Valid
        PlaceBody scope,

        @Nullable @Size(max = 200) String ownerId,
        @Nullable @Size(max = 200) String teamId,
        @Nullable @Size(max = 50) List<@NotBlank @Size(max = 100) String> tags,
        @Nullable @Size(max = 50) Map<String, Object> customFields) {

    static MetricRequest of(Metric metric) {
        MetricProfile profile = metric.profile();
        return new MetricRequest(
                metric.key(),
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
                profile.customFields());
    }

    MetricProfile toProfile() {
        return new MetricProfile(
                name,
                description,
                measure(),
                unit,
                checkedTarget(),
                scope == null ? new MetricPlace(null, null, null, null, null, null, null, null) : scope.toPlace(),
                ownerId,
                teamId,
                Objects.requireNonNullElse(tags, List.of()),
                Objects.requireNonNullElse(customFields, Map.of()));
    }

    private Measure measure() {
        MetricMethod chosen = Objects.requireNonNullElse(method, type.defaultMethod());
        if (!type.methods().contains(chosen)) {
            throw ProblemException.invalid("method", "must be one of " + type.methods());
        }
        if (type != MetricType.CUSTOM) {
            if (direction == Direction.LOWER) {
                throw ProblemException.invalid("direction", "of " + type + " is HIGHER");
            }
            return Measure.of(type, chosen);
        }
        String answers = chosen == MetricMethod.MEAN ? "NUMBER" : "BOOLEAN";
        return new Measure(type, answers, chosen, Objects.requireNonNullElse(direction, Direction.HIGHER));
    }

    private @Nullable Double checkedTarget() {
        if (target != null) {
            double wanted = target;
            measure().range().filter(range -> range.clamp(wanted) != wanted).ifPresent(range -> {
                throw ProblemException.invalid("target", "must lie between " + range.min() + " and " + range.max());
            });
        }
        return target;
    }
}
