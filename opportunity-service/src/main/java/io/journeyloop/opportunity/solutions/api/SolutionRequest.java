package io.journeyloop.opportunity.solutions.api;

import io.journeyloop.kit.Slugs;
import io.journeyloop.kit.errors.ProblemException;
import io.journeyloop.opportunity.measurement.api.MetricBody;
import io.journeyloop.opportunity.measurement.api.ScopeBody;
import io.journeyloop.opportunity.measurement.domain.MetricChoice;
import io.journeyloop.opportunity.measurement.domain.Moments;
import io.journeyloop.opportunity.measurement.domain.Scope;
import io.journeyloop.opportunity.solutions.application.SolutionWish;
import io.journeyloop.opportunity.solutions.domain.Objective;
import io.journeyloop.opportunity.solutions.domain.Solution;
import io.journeyloop.opportunity.solutions.domain.SolutionProfile;
import io.journeyloop.opportunity.solutions.domain.SolutionStatus;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What clients write of a solution, when they create it and when they patch it. */
@Schema(description = "Something that is done about opportunities; a list that a patch names replaces the whole list")
record SolutionRequest(
        @Schema(description = "Stable name for integrators, unique in the tenant; made from the title when absent")
        @Pattern(regexp = Slugs.PATTERN, message = Slugs.MESSAGE)
        @Size(max = Slugs.MAX_LENGTH)
        @Nullable
        String key,

        @NotBlank @Size(max = 200) String title,
        @Size(max = 5000) @Nullable String description,

        @Schema(
                description = "IDEA, VALIDATING and PLANNED become each other, or IN_DELIVERY once metric, baseline and"
                        + " target are there; IN_DELIVERY becomes PLANNED again; all of them DROPPED, which becomes"
                        + " IDEA. SHIPPED comes by POST …/ship, MEASURED by itself.",
                defaultValue = "IDEA")
        @Nullable
        SolutionStatus status,

        @Schema(description = "What it is done about") @Size(max = 100) @Nullable
        List<@NotNull UUID> opportunityIds,

        @Schema(description = "A metric that the tenant has defined, with its own scope; instead of metric") @Nullable
        UUID metricId,

        @Valid @Nullable MetricBody metric,

        @Schema(
                description = "Where metric is measured; when absent, the one step or the one journey that its"
                        + " opportunities are about, else anywhere")
        @Valid
        @Nullable
        ScopeBody scope,

        @Schema(description = "What the metric is before: NPS in points, shares from 0 to 1") @Nullable
        Double baseline,

        @Schema(description = "What it shall be after") @Nullable
        Double target,

        @Schema(description = "Days that are looked at before shipping, and as many after", defaultValue = "28")
        @Min(1)
        @Max(365)
        @Nullable
        Integer windowDays,

        @Schema(
                description = "Answers on each side that end the measurement before its window does; plan it from the"
                        + " effect that is worth finding",
                defaultValue = "30")
        @Min(30)
        @Max(10_000_000)
        @Nullable
        Long sampleSize,

        @Schema(description = "How much work it is, in your own unit") @DecimalMin("0") @Nullable
        Double effort,

        @Schema(description = "When it is to ship") @Nullable
        Instant plannedAt,

        @Schema(description = "The work on it in other tools") @Size(max = 50) @Nullable
        List<@NotNull @Valid DeliveryLinkBody> deliveryLinks,

        @Size(max = 200) @Nullable String ownerId,
        @Size(max = 200) @Nullable String teamId,
        @Size(max = 50) @Nullable List<@NotBlank @Size(max = 80) String> tags,
        @Size(max = 50) @Nullable Map<@Size(max = 80) String, Object> customFields) {

    private static final int WINDOW_DAYS = 28;
    private static final long SAMPLE_SIZE = 30;

    static SolutionRequest of(Solution solution) {
        SolutionProfile profile = solution.profile();
        Objective objective = profile.objective();
        MetricChoice metric = objective.metric();
        return new SolutionRequest(
                solution.key(),
                profile.title(),
                profile.description(),
                solution.status(),
                profile.opportunityIds(),
                metric == null ? null : metric.metricId(),
                MetricBody.of(metric),
                ScopeBody.of(objective.scope()),
                objective.baseline(),
                objective.target(),
                objective.windowDays(),
                objective.sampleSize(),
                profile.effort(),
                profile.plannedAt(),
                profile.deliveryLinks().stream().map(DeliveryLinkBody::of).toList(),
                profile.ownerId(),
                profile.teamId(),
                profile.tags(),
                profile.customFields());
    }

    SolutionWish toWish() {
        return new SolutionWish(key, Objects.requireNonNullElse(status, SolutionStatus.IDEA), profile());
    }

    private SolutionProfile profile() {
        Moments.check("plannedAt", plannedAt);
        return new SolutionProfile(
                title,
                description,
                Objects.requireNonNullElse(opportunityIds, List.<UUID>of()).stream()
                        .distinct()
                        .toList(),
                objective(),
                MetricBody.value("effort", null, effort),
                plannedAt,
                DeliveryLinkBody.toLinks(Objects.requireNonNullElse(deliveryLinks, List.of())),
                ownerId,
                teamId,
                Objects.requireNonNullElse(tags, List.of()),
                Objects.requireNonNullElse(customFields, Map.of()));
    }

    private Objective objective() {
        MetricChoice choice = MetricBody.choice(metricId, metric);
        return new Objective(
                choice,
                checkedScope(),
                MetricBody.value("baseline", choice, baseline),
                MetricBody.value("target", choice, target),
                Objects.requireNonNullElse(windowDays, WINDOW_DAYS),
                Objects.requireNonNullElse(sampleSize, SAMPLE_SIZE));
    }

    private @Nullable Scope checkedScope() {
        if (scope != null && metricId != null) {
            throw ProblemException.invalid("scope", "of a defined metric is in its definition");
        }
        return scope == null ? null : scope.toScope("scope");
    }
}
