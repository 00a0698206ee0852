package io.journeyloop.opportunity.goals.application;

import io.journeyloop.opportunity.goals.domain.GoalStatus;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which goals a list holds; null asks for any. Archived ones are in no list. */
public record GoalFilter(
        @Nullable GoalStatus status, @Nullable UUID opportunityId) {}
