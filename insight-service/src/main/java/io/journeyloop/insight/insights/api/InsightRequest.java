package io.journeyloop.insight.insights.api;

import io.journeyloop.insight.insights.application.InsightDraft;
import io.journeyloop.insight.insights.application.InsightLimits;
import io.journeyloop.insight.insights.domain.Evidence;
import io.journeyloop.insight.insights.domain.Insight;
import io.journeyloop.insight.insights.domain.InsightContent;
import io.journeyloop.insight.insights.domain.InsightLink;
import io.journeyloop.insight.insights.domain.InsightStatus;
import io.journeyloop.insight.insights.domain.InsightType;
import io.journeyloop.insight.structure.JourneyLinks;
import io.journeyloop.kit.errors.ProblemException;
import io.journeyloop.kit.errors.Violation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What clients write of an insight, when they create it and when they patch it. */
@Schema(description = "Something learned from what customers said")
record InsightRequest(
        @NotBlank @Size(max = InsightLimits.TITLE) String title,
        @Size(max = InsightLimits.DESCRIPTION) @Nullable String description,
        @NotNull InsightType type,

        @Schema(description = "VALIDATED only by POST …/validate; a new insight is a DRAFT", defaultValue = "DRAFT")
        @Nullable
        InsightStatus status,

        @Schema(description = "Effect on the customer's experience in steps of 0.1; null when not judged")
        @DecimalMin("-2.0")
        @DecimalMax("2.0")
        @Digits(integer = 1, fraction = 1)
        @Nullable
        BigDecimal experienceImpact,

        @Schema(description = "How much it counts, in percent", defaultValue = "100") @Min(0) @Max(100) @Nullable
        Integer weight,

        @Size(max = InsightLimits.PERSONAS) @Nullable List<@NotNull UUID> personaIds,
        @Size(max = InsightLimits.LINKS) @Nullable List<@NotNull @Valid LinkRequest> links,
        @Size(max = InsightLimits.EVIDENCE) @Nullable List<@NotNull @Valid EvidenceRequest> evidence,
        @Size(max = 100) @Nullable String ownerId,
        @Size(max = 100) @Nullable String teamId,
        @Size(max = InsightLimits.TAGS) @Nullable List<@NotBlank @Size(max = 80) String> tags,
        @Size(max = 50) @Nullable Map<@Size(max = 80) String, Object> customFields) {

    private static final int FULL_WEIGHT = 100;

    @Schema(description = "A place in a journey, by ids or keys: the journey as a whole, a step, or a touchpoint")
    record LinkRequest(
            @Nullable UUID journeyId,
            @Size(max = 200) @Nullable String journeyKey,
            @Nullable UUID stepId,
            @Size(max = 200) @Nullable String stepKey,
            @Nullable UUID touchpointId,
            @Size(max = 200) @Nullable String touchpointKey) {

        JourneyLinks toLinks() {
            return new JourneyLinks(journeyKey, journeyId, stepKey, stepId, touchpointKey, touchpointId);
        }

        static LinkRequest of(InsightLink link) {
            return new LinkRequest(link.journeyId(), null, link.stepId(), null, link.touchpointId(), null);
        }
    }

    @Schema(description = "A stored record, or a quote from elsewhere: exactly one of the two")
    record EvidenceRequest(
            @Nullable UUID feedbackId,

            @Size(min = 1, max = InsightLimits.QUOTE) @Nullable
            String quote) {

        Evidence toEvidence() {
            return new Evidence(feedbackId, quote);
        }
    }

    /** The insight as it is wanted; 400 where a link names no place, or evidence is not one thing. */
    InsightDraft toDraft() {
        requireSense();
        InsightContent content = new InsightContent(
                title,
                description,
                type,
                experienceImpact,
                weight == null ? FULL_WEIGHT : weight,
                orEmpty(personaIds).stream().distinct().toList(),
                List.of(),
                orEmpty(evidence).stream().map(EvidenceRequest::toEvidence).toList(),
                ownerId,
                teamId,
                orEmpty(tags),
                customFields == null ? Map.of() : customFields);
        List<JourneyLinks> places =
                orEmpty(links).stream().map(LinkRequest::toLinks).toList();
        return new InsightDraft(content, places, status == null ? InsightStatus.DRAFT : status);
    }

    private void requireSense() {
        List<Violation> violations = new ArrayList<>();
        List<LinkRequest> places = orEmpty(links);
        for (int i = 0; i < places.size(); i++) {
            JourneyLinks place = places.get(i).toLinks();
            if (place.equals(JourneyLinks.NONE) || place.lackJourney()) {
                violations.add(new Violation("links[" + i + "].journeyId", "or journeyKey must be given"));
            }
        }
        List<EvidenceRequest> items = orEmpty(evidence);
        for (int i = 0; i < items.size(); i++) {
            if ((items.get(i).feedbackId == null) == (items.get(i).quote == null)) {
                violations.add(new Violation("evidence[" + i + "]", "must have either feedbackId or quote"));
            }
        }
        if (!violations.isEmpty()) {
            throw ProblemException.invalid(violations);
        }
    }

    /** The writable part of an insight, as the ground that a patch is laid on. */
    static InsightRequest of(Insight insight) {
        InsightContent content = insight.content();
        return new InsightRequest(
                content.title(),
                content.description(),
                content.type(),
                insight.status(),
                content.experienceImpact(),
                content.weight(),
                content.personaIds(),
                content.links().stream().map(LinkRequest::of).toList(),
                content.evidence().stream()
                        .map(item -> new EvidenceRequest(item.feedbackId(), item.quote()))
                        .toList(),
                content.ownerId(),
                content.teamId(),
                content.tags(),
                content.customFields());
    }

    private static <T> List<T> orEmpty(@Nullable List<T> list) {
        return list == null ? List.of() : list;
    }
}
