package io.journeyloop.opportunity.backlog.application;

import io.journeyloop.opportunity.backlog.domain.OpportunityStatus;
import io.journeyloop.opportunity.backlog.domain.OpportunityType;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which opportunities a list holds; null asks for any. Archived ones are in no list. */
public record OpportunityFilter(
        @Nullable OpportunityStatus status,
        @Nullable OpportunityType type,
        @Nullable UUID journeyId,
        @Nullable UUID stepId,
        @Nullable UUID insightId,
        @Nullable UUID personaId,
        @Nullable UUID goalId,
        @Nullable UUID parentId,
        @Nullable String ownerId,
        @Nullable String teamId,
        @Nullable String tag) {}
