package io.journeyloop.opportunity.solutions.api;

import io.journeyloop.opportunity.measurement.api.MetricBody;
import io.journeyloop.opportunity.measurement.api.ScopeBody;
import io.journeyloop.opportunity.measurement.domain.MetricChoice;
import io.journeyloop.opportunity.solutions.domain.Objective;
import io.journeyloop.opportunity.solutions.domain.Solution;
import io.journeyloop.opportunity.solutions.domain.SolutionProfile;
import io.journeyloop.opportunity.solutions.domain.SolutionStatus;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A solution as clients read it. */
@Schema(description = "Something that is done about opportunities, what it is to reach, and what it has done")
record SolutionResponse(
        UUID id,
        String key,
        String title,
        @Nullable String description,
        SolutionStatus status,
        List<UUID> opportunityIds,
        @Nullable UUID metricId,
        @Nullable MetricBody metric,
        @Nullable ScopeBody scope,
        @Nullable Double baseline,
        @Nullable Double target,
        int windowDays,
        long sampleSize,

        @Schema(description = "What is lacking before it may be IN_DELIVERY")
        List<String> missing,

        @Nullable Double effort,
        @Nullable Instant plannedAt,

        @Schema(description = "Since when customers have it") @Nullable
        Instant shippedAt,

        List<DeliveryLinkBody> deliveryLinks,

        @Schema(description = "What it did to customers; null until it is MEASURED. GET …/result tells more.") @Nullable
        ResultResponse result,

        @Nullable String ownerId,
        @Nullable String teamId,
        List<String> tags,
        Map<String, Object> customFields,

        @Schema(description = "What If-Match compares, as the ETag")
        long version,

        Instant createdAt,
        Instant updatedAt,
        String createdBy,
        @Nullable Instant archivedAt) {

    static SolutionResponse of(Solution solution) {
        SolutionProfile profile = solution.profile();
        Objective objective = profile.objective();
        MetricChoice metric = objective.metric();
        return new SolutionResponse(
                solution.id(),
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
                objective.missing(),
                profile.effort(),
                profile.plannedAt(),
                solution.shippedAt(),
                profile.deliveryLinks().stream().map(DeliveryLinkBody::of).toList(),
                ResultResponse.of(solution),
                profile.ownerId(),
                profile.teamId(),
                profile.tags(),
                profile.customFields(),
                solution.version(),
                solution.createdAt(),
                solution.updatedAt(),
                solution.createdBy(),
                solution.archivedAt());
    }
}
