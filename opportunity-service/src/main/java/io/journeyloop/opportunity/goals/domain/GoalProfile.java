package io.journeyloop.opportunity.goals.domain;

import io.journeyloop.opportunity.measurement.domain.MetricChoice;
import io.journeyloop.opportunity.measurement.domain.Scope;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What people say about a goal.
 *
 * @param scope where usual metrics are measured; a defined one knows its own place
 * @param baseline where it starts; null where nobody knows
 * @param due the day by which it is to be reached
 * @param opportunityIds what serves it
 */
public record GoalProfile(
        String title,
        @Nullable String description,
        GoalStatus status,
        MetricChoice metric,
        Scope scope,
        @Nullable Double baseline,
        double target,
        LocalDate due,
        List<UUID> opportunityIds,
        @Nullable String ownerId,
        @Nullable String teamId,
        List<String> tags,
        Map<String, Object> customFields) {}
