package io.journeyloop.insight.insights.api;

import io.journeyloop.insight.insights.application.InsightReliability.Weighed;
import io.journeyloop.insight.insights.domain.Basis;
import io.journeyloop.insight.insights.domain.Evidence;
import io.journeyloop.insight.insights.domain.Insight;
import io.journeyloop.insight.insights.domain.InsightContent;
import io.journeyloop.insight.insights.domain.InsightLink;
import io.journeyloop.insight.insights.domain.InsightStatus;
import io.journeyloop.insight.insights.domain.InsightType;
import io.journeyloop.insight.insights.domain.Reliability;
import io.journeyloop.insight.insights.domain.Validation;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An insight as clients read it. */
@Schema(description = "Something learned from what customers said, where it belongs, and what it rests on")
public record InsightResponse(
        UUID id,
        String title,
        @Nullable String description,
        InsightType type,
        InsightStatus status,
        @Nullable BigDecimal experienceImpact,
        int weight,
        List<UUID> personaIds,
        List<InsightLink> links,
        List<Evidence> evidence,
        @Nullable String ownerId,
        @Nullable String teamId,
        @Nullable String validatedBy,
        @Nullable Instant validatedAt,
        @Nullable String validationNote,

        @Schema(description = "What it rested on when it was validated; null while it isn't") @Nullable
        Basis validationBasis,

        @Schema(
                description =
                        "How far it can be relied on, 0 to 100: 100 · v / (v + 5) · (½ + ½ · (1 − Σ pᵢ²)), v being"
                                + " the voices (different customers, records of unknown ones, quotes) and pᵢ the share of source i"
                                + " among records and quotes")
        Reliability reliability,

        @Schema(description = "The insight that it was merged into; it is archived since") @Nullable
        UUID mergedIntoId,

        @Schema(description = "The insight that it was split off from") @Nullable
        UUID splitFromId,

        List<String> tags,
        Map<String, Object> customFields,

        @Schema(description = "What If-Match compares, as the ETag")
        long version,

        Instant createdAt,
        Instant updatedAt,
        String createdBy,
        @Nullable Instant archivedAt) {

    public static InsightResponse of(Weighed weighed) {
        Insight insight = weighed.insight();
        InsightContent content = insight.content();
        Validation validation = insight.validation();
        return new InsightResponse(
                insight.id(),
                content.title(),
                content.description(),
                content.type(),
                insight.status(),
                content.experienceImpact(),
                content.weight(),
                content.personaIds(),
                content.links(),
                content.evidence(),
                content.ownerId(),
                content.teamId(),
                validation == null ? null : validation.by(),
                validation == null ? null : validation.at(),
                validation == null ? null : validation.note(),
                validation == null ? null : validation.basis(),
                weighed.reliability(),
                insight.lineage().mergedIntoId(),
                insight.lineage().splitFromId(),
                content.tags(),
                content.customFields(),
                insight.version(),
                insight.createdAt(),
                insight.updatedAt(),
                insight.createdBy(),
                insight.archivedAt());
    }
}
