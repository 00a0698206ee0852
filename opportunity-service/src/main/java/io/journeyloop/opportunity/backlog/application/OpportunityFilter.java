package io.journeyloop.opportunity.backlog.application;

import io.journeyloop.opportunity.backlog.domain.OpportunityStatus;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which opportunities a list holds; null asks for any. Archived ones are in no list. */
public record OpportunityFilter(
        @Nullable OpportunityStatus status,
        @Nullable UUID journeyId,
        @Nullable UUID stepId,
        @Nullable UUID insightId) {}
