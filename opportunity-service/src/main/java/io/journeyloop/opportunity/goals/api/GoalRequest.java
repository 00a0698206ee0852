package io.journeyloop.opportunity.goals.api;

import io.journeyloop.kit.Slugs;
import io.journeyloop.kit.errors.ProblemException;
import io.journeyloop.opportunity.goals.domain.Goal;
import io.journeyloop.opportunity.goals.domain.GoalProfile;
import io.journeyloop.opportunity.goals.domain.GoalStatus;
import io.journeyloop.opportunity.measurement.api.MetricBody;
import io.journeyloop.opportunity.measurement.api.ScopeBody;
import io.journeyloop.opportunity.measurement.domain.MetricChoice;
import io.journeyloop.opportunity.measurement.domain.Scope;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What clients write of a goal, when they set it and when they patch it. */
@Schema(description = "A value of a metric that is to be reached by a day")
record GoalRequest(
        @Schema(description = "Stable name for integrators, unique in the tenant; made from the title when absent")
        @Pattern(regexp = Slugs.PATTERN, message = Slugs.MESSAGE)
        @Size(max = Slugs.MAX_LENGTH)
        @Nullable
        String key,

        @NotBlank @Size(max = 200) String title,
        @Size(max = 5000) @Nullable String description,

        @Schema(description = "ACTIVE when absent") @Nullable
        GoalStatus status,

        @Schema(description = "A metric that the tenant has defined, with its own scope; instead of metric") @Nullable
        UUID metricId,

        @Valid @Nullable MetricBody metric,

        @Schema(description = "Where metric is measured; anywhere when absent") @Valid @Nullable
        ScopeBody scope,

        @Schema(description = "Where it starts: NPS in points, shares from 0 to 1") @Nullable
        Double baseline,

        @NotNull Double target,

        @Schema(description = "The day by which it is to be reached") @NotNull
        LocalDate due,

        @Schema(description = "What serves it") @Size(max = 500) @Nullable
        List<@NotNull UUID> opportunityIds,

        @Size(max = 200) @Nullable String ownerId,
        @Size(max = 200) @Nullable String teamId,
        @Size(max = 50) @Nullable List<@NotBlank @Size(max = 80) String> tags,
        @Size(max = 50) @Nullable Map<@Size(max = 80) String, Object> customFields) {

    static GoalRequest of(Goal goal) {
        GoalProfile profile = goal.profile();
        return new GoalRequest(
                goal.key(),
                profile.title(),
                profile.description(),
                profile.status(),
                profile.metric().metricId(),
                MetricBody.of(profile.metric()),
                profile.scope().equals(Scope.ANYWHERE) ? null : ScopeBody.of(profile.scope()),
                profile.baseline(),
                profile.target(),
                profile.due(),
                profile.opportunityIds(),
                profile.ownerId(),
                profile.teamId(),
                profile.tags(),
                profile.customFields());
    }

    GoalProfile toProfile() {
        MetricChoice choice = MetricBody.choice(metricId, metric);
        if (choice == null) {
            throw ProblemException.invalid("metric", "is needed, or a metricId");
        }
        if (scope != null && metricId != null) {
            throw ProblemException.invalid("scope", "of a defined metric is in its definition");
        }
        return new GoalProfile(
                title,
                description,
                Objects.requireNonNullElse(status, GoalStatus.ACTIVE),
                choice,
                scope == null ? Scope.ANYWHERE : scope.toScope("scope"),
                MetricBody.value("baseline", choice, baseline),
                Objects.requireNonNull(MetricBody.value("target", choice, target)),
                due,
                Objects.requireNonNullElse(opportunityIds, List.<UUID>of()).stream()
                        .distinct()
                        .toList(),
                ownerId,
                teamId,
                Objects.requireNonNullElse(tags, List.of()),
                Objects.requireNonNullElse(customFields, Map.of()));
    }
}
