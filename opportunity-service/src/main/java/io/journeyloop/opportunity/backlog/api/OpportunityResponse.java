package io.journeyloop.opportunity.backlog.api;

import io.journeyloop.opportunity.backlog.application.ExplainedOpportunity;
import io.journeyloop.opportunity.backlog.domain.Content;
import io.journeyloop.opportunity.backlog.domain.Link;
import io.journeyloop.opportunity.backlog.domain.Opportunity;
import io.journeyloop.opportunity.backlog.domain.OpportunityStatus;
import io.journeyloop.opportunity.backlog.domain.OpportunityType;
import io.journeyloop.opportunity.scoring.domain.ScoreInput;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An opportunity as clients read it. */
@Schema(description = "Something worth doing, what it rests on, and where it stands among the others")
record OpportunityResponse(
        UUID id,
        String key,
        String title,
        @Nullable String description,
        OpportunityType type,
        OpportunityStatus status,
        @Nullable String solvedReason,
        @Nullable String dismissedReason,

        @Schema(description = "The guardrail that it was dismissed by") @Nullable
        UUID guardrailId,

        @Nullable UUID parentId,
        List<UUID> insightIds,
        List<Link> links,
        List<UUID> personaIds,
        @Nullable UUID ownerId,
        @Nullable UUID teamId,

        @Schema(description = "What people said about the criteria, by whom and when")
        List<ScoreInput> inputs,

        ScoreResponse score,

        @Schema(description = "Place among the open opportunities, from 1; null for a closed or archived one") @Nullable
        Integer rank,

        List<String> tags,
        Map<String, Object> customFields,

        @Schema(description = "What If-Match compares, as the ETag; evidence moves the score without it")
        long version,

        Instant createdAt,
        Instant updatedAt,
        String createdBy,
        @Nullable Instant archivedAt) {

    static OpportunityResponse of(ExplainedOpportunity explained) {
        Opportunity opportunity = explained.opportunity();
        Content content = opportunity.content();
        OpportunityStatus status = opportunity.progress().status();
        String reason = opportunity.progress().reason();
        return new OpportunityResponse(
                opportunity.id(),
                opportunity.key(),
                content.title(),
                content.description(),
                content.type(),
                status,
                status == OpportunityStatus.SOLVED ? reason : null,
                status == OpportunityStatus.DISMISSED ? reason : null,
                opportunity.progress().guardrailId(),
                content.parentId(),
                content.insightIds(),
                content.links(),
                content.personaIds(),
                content.ownerId(),
                content.teamId(),
                opportunity.inputs(),
                ScoreResponse.of(explained),
                opportunity.rank(),
                content.tags(),
                content.customFields(),
                opportunity.version(),
                opportunity.createdAt(),
                opportunity.updatedAt(),
                opportunity.createdBy(),
                opportunity.archivedAt());
    }
}
