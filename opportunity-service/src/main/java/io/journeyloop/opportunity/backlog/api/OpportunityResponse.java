package io.journeyloop.opportunity.backlog.api;

import io.journeyloop.kit.http.RecordResponses;
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
import org.jboss.resteasy.reactive.RestResponse;
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

        @Schema(description = "The shipped solution that it counts as solved by; its result holds the verdict")
        @Nullable
        UUID solvedById,

        @Nullable String dismissedReason,

        @Schema(description = "The guardrail that it was dismissed by") @Nullable
        UUID guardrailId,

        @Nullable UUID parentId,
        List<UUID> insightIds,
        List<Link> links,
        List<UUID> personaIds,

        @Schema(description = "Goals that it serves, archived ones included, in the order of their ids")
        List<UUID> goalIds,

        @Nullable String ownerId,
        @Nullable String teamId,

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
        @Nullable Instant archivedAt,

        @Schema(description = "The opportunity that took it over; null unless it was merged") @Nullable
        UUID mergedIntoId) {

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
                opportunity.progress().solvedById(),
                status == OpportunityStatus.DISMISSED ? reason : null,
                opportunity.progress().guardrailId(),
                content.parentId(),
                content.insightIds(),
                content.links(),
                content.personaIds(),
                content.goalIds(),
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
                opportunity.archivedAt(),
                opportunity.mergedIntoId());
    }

    /** 200 with the opportunity and its ETag. */
    static RestResponse<OpportunityResponse> ok(ExplainedOpportunity explained) {
        return RecordResponses.ok(of(explained), explained.opportunity().version());
    }
}
