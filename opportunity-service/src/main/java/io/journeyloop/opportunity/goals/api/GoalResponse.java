package io.journeyloop.opportunity.goals.api;

import io.journeyloop.opportunity.goals.application.MeasuredGoal;
import io.journeyloop.opportunity.goals.domain.Goal;
import io.journeyloop.opportunity.goals.domain.GoalProfile;
import io.journeyloop.opportunity.goals.domain.GoalStatus;
import io.journeyloop.opportunity.measurement.api.MetricBody;
import io.journeyloop.opportunity.measurement.api.ScopeBody;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A goal as clients read it. */
@Schema(description = "A value of a metric that is to be reached by a day, and how far it is")
record GoalResponse(
        UUID id,
        String key,
        String title,
        @Nullable String description,
        GoalStatus status,
        @Nullable UUID metricId,
        @Nullable MetricBody metric,
        @Nullable ScopeBody scope,
        @Nullable Double baseline,
        double target,
        LocalDate due,
        ProgressResponse progress,
        List<UUID> opportunityIds,
        @Nullable String ownerId,
        @Nullable String teamId,
        List<String> tags,
        Map<String, Object> customFields,

        @Schema(description = "What If-Match compares, as the ETag; evidence moves the progress without it")
        long version,

        Instant createdAt,
        Instant updatedAt,
        String createdBy,
        @Nullable Instant archivedAt) {

    static GoalResponse of(MeasuredGoal measured) {
        Goal goal = measured.goal();
        GoalProfile profile = goal.profile();
        return new GoalResponse(
                goal.id(),
                goal.key(),
                profile.title(),
                profile.description(),
                profile.status(),
                profile.metric().metricId(),
                MetricBody.of(profile.metric()),
                ScopeBody.of(profile.scope()),
                profile.baseline(),
                profile.target(),
                profile.due(),
                ProgressResponse.of(measured),
                profile.opportunityIds(),
                profile.ownerId(),
                profile.teamId(),
                profile.tags(),
                profile.customFields(),
                goal.version(),
                goal.createdAt(),
                goal.updatedAt(),
                goal.createdBy(),
                goal.archivedAt());
    }
}
