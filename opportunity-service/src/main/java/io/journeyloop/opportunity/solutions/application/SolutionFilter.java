package io.journeyloop.opportunity.solutions.application;

import io.journeyloop.opportunity.solutions.domain.SolutionStatus;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which solutions a list holds; null asks for any. Archived ones are in no list. */
public record SolutionFilter(
        @Nullable SolutionStatus status,
        @Nullable UUID opportunityId,
        @Nullable UUID journeyId,
        @Nullable String ownerId,
        @Nullable String teamId,
        @Nullable String tag) {}
