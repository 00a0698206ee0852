package io.journeyloop.insight.feedback.api;

import com.fasterxml.jackson.databind.JsonNode;
import io.journeyloop.insight.enrichment.api.EnrichmentResponse;
import io.journeyloop.insight.enrichment.domain.Enrichment;
import io.journeyloop.insight.feedback.application.StoredFeedback;
import io.journeyloop.insight.feedback.domain.FieldType;
import io.journeyloop.insight.feedback.domain.SourceType;
import io.journeyloop.insight.structure.Resolution;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One stored answer of one customer. */
@Schema(description = "One stored answer of one customer")
public record FeedbackResponse(
        UUID id,
        long version,
        SourceReference source,
        String externalId,
        FieldType fieldType,

        @Schema(oneOf = {BigDecimal.class, String.class, Boolean.class})
        JsonNode value,

        @Nullable String comment,

        @Schema(description = "Lower end of the scale that the customer answered on") @Nullable
        BigDecimal scaleMin,

        @Nullable BigDecimal scaleMax,
        boolean higherIsBetter,
        Instant collectedAt,
        Instant receivedAt,
        Instant updatedAt,
        String createdBy,

        @Schema(description = "The import run that delivered it; null for single records and batches") @Nullable
        UUID importId,

        @Nullable String language,
        @Nullable String customerKey,
        @Nullable String personaKey,

        @Schema(description = "The persona behind personaKey, once it is known") @Nullable
        UUID personaId,

        @Schema(description = "Whether personaKey leads to a persona")
        Resolution personaResolution,

        @Nullable String journeyKey,

        @Schema(description = "As delivered while the record is PENDING; afterwards where the links lead") @Nullable
        UUID journeyId,

        @Nullable String stepKey,
        @Nullable UUID stepId,
        @Nullable String touchpointKey,
        @Nullable UUID touchpointId,

        @Schema(
                description = "Whether the links to journey, step and touchpoint lead somewhere; only RESOLVED records"
                        + " count in figures and evidence")
        Resolution resolution,

        @Nullable String channel,
        Map<String, Object> metadata,

        @Schema(description = "What was read out of the record; null where only what was delivered is told") @Nullable
        EnrichmentResponse enrichment) {

    /** Where feedback comes from. */
    public record SourceReference(SourceType type, String name) {}

    /** A record as it was delivered. */
    public static FeedbackResponse of(StoredFeedback row) {
        return of(row, null);
    }

    /** A record with what was read out of it. */
    static FeedbackResponse of(StoredFeedback row, @Nullable Enrichment enrichment) {
        return new FeedbackResponse(
                row.id(),
                row.version(),
                new SourceReference(SourceType.valueOf(row.sourceType()), row.sourceName()),
                row.externalId(),
                FieldType.valueOf(row.fieldType()),
                row.value(),
                row.comment(),
                row.scaleMin(),
                row.scaleMax(),
                row.higherIsBetter(),
                row.collectedAt(),
                row.receivedAt(),
                row.updatedAt(),
                row.createdBy(),
                row.importId(),
                row.language(),
                row.customerKey(),
                row.personaKey(),
                row.personaId(),
                row.personaResolution(),
                row.journeyKey(),
                row.journeyId(),
                row.stepKey(),
                row.stepId(),
                row.touchpointKey(),
                row.touchpointId(),
                row.resolution(),
                row.channel(),
                row.metadata(),
                enrichment == null ? null : EnrichmentResponse.of(enrichment));
    }
}
