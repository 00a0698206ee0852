package io.journeyloop.opportunity.backlog.api;

import io.journeyloop.kit.Slugs;
import io.journeyloop.opportunity.backlog.application.Wish;
import io.journeyloop.opportunity.backlog.domain.Content;
import io.journeyloop.opportunity.backlog.domain.Link;
import io.journeyloop.opportunity.backlog.domain.Opportunity;
import io.journeyloop.opportunity.backlog.domain.OpportunityStatus;
import io.journeyloop.opportunity.backlog.domain.OpportunityType;
import io.journeyloop.opportunity.backlog.domain.ProgressChange;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What clients write of an opportunity, when they create it and when they patch it. */
@Schema(description = "Something worth doing; a list that a patch names replaces the whole list")
record OpportunityRequest(
        @Schema(description = "Stable name for integrators, unique in the tenant; made from the title when absent")
        @Pattern(regexp = Slugs.PATTERN, message = Slugs.MESSAGE)
        @Size(max = Slugs.MAX_LENGTH)
        @Nullable
        String key,

        @NotBlank @Size(max = 200) String title,

        @Schema(description = "How might we …") @Size(max = 5000) @Nullable
        String description,

        @NotNull OpportunityType type,

        @Schema(
                description = "OPEN becomes IN_PROGRESS or DISMISSED; IN_PROGRESS becomes SOLVED, DISMISSED or OPEN;"
                        + " what is closed becomes OPEN",
                defaultValue = "OPEN")
        @Nullable
        OpportunityStatus status,

        @Schema(description = "Required with SOLVED where none of its solutions was shipped, without meaning otherwise")
        @Size(max = 2000)
        @Nullable
        String solvedReason,

        @Schema(description = "Required with DISMISSED, without meaning otherwise") @Size(max = 2000) @Nullable
        String dismissedReason,

        @Schema(description = "The opportunity above it") @Nullable
        UUID parentId,

        @Schema(description = "Insights that speak for it; their steps count as its own")
        @Size(max = Content.MOST_INSIGHTS)
        @Nullable
        List<@NotNull UUID> insightIds,

        @Schema(description = "Journeys and steps that it is about") @Size(max = Content.MOST_LINKS) @Nullable
        List<@NotNull @Valid LinkRequest> links,

        @Size(max = Content.MOST_PERSONAS) @Nullable List<@NotNull UUID> personaIds,

        @Schema(description = "Goals that it serves; each names it among its opportunityIds")
        @Size(max = Content.MOST_GOALS)
        @Nullable
        List<@NotNull UUID> goalIds,

        @Size(max = 200) @Nullable String ownerId,
        @Size(max = 200) @Nullable String teamId,

        @Schema(description = "What people say about the criteria of the active scoring model")
        @Size(max = 50)
        @Nullable
        List<@NotNull @Valid InputRequest> inputs,

        @Size(max = Content.MOST_TAGS) @Nullable List<@NotBlank @Size(max = 80) String> tags,
        @Size(max = 50) @Nullable Map<@Size(max = 80) String, Object> customFields) {

    record LinkRequest(
            @NotNull UUID journeyId,

            @Schema(description = "Absent for the journey as a whole") @Nullable
            UUID stepId) {}

    record InputRequest(
            @Schema(examples = "businessValue") @NotBlank @Size(max = 80)
            String criterion,

            @Schema(description = "In the criterion's range") @NotNull
            Double value,

            @Schema(description = "How sure, 0 to 1") @DecimalMin("0") @DecimalMax("1") @Nullable
            Double confidence) {}

    Wish toWish() {
        return new Wish(
                key,
                content(),
                new ProgressChange(status == null ? OpportunityStatus.OPEN : status, solvedReason, dismissedReason),
                orEmpty(inputs).stream()
                        .map(input -> new Wish.Given(input.criterion(), input.value(), input.confidence()))
                        .toList());
    }

    private Content content() {
        return new Content(
                title,
                description,
                type,
                parentId,
                orEmpty(insightIds).stream().distinct().toList(),
                orEmpty(links).stream()
                        .map(link -> new Link(link.journeyId(), link.stepId()))
                        .distinct()
                        .toList(),
                orEmpty(personaIds).stream().distinct().toList(),
                orEmpty(goalIds).stream().distinct().toList(),
                ownerId,
                teamId,
                orEmpty(tags),
                customFields == null ? Map.of() : customFields);
    }

    /** The writable part of an opportunity, as the ground that a patch is laid on. */
    static OpportunityRequest of(Opportunity opportunity) {
        Content content = opportunity.content();
        OpportunityStatus status = opportunity.progress().status();
        String reason = opportunity.progress().reason();
        return new OpportunityRequest(
                opportunity.key(),
                content.title(),
                content.description(),
                content.type(),
                status,
                status == OpportunityStatus.SOLVED ? reason : null,
                status == OpportunityStatus.DISMISSED ? reason : null,
                content.parentId(),
                content.insightIds(),
                content.links().stream()
                        .map(link -> new LinkRequest(link.journeyId(), link.stepId()))
                        .toList(),
                content.personaIds(),
                content.goalIds(),
                content.ownerId(),
                content.teamId(),
                opportunity.inputs().stream()
                        .map(input -> new InputRequest(input.criterion(), input.value(), input.confidence()))
                        .toList(),
                content.tags(),
                content.customFields());
    }

    private static <T> List<T> orEmpty(@Nullable List<T> list) {
        return list == null ? List.of() : list;
    }
}
