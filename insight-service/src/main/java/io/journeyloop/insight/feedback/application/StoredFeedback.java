package io.journeyloop.insight.feedback.application;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import io.journeyloop.insight.structure.Resolution;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Feedback as it is kept; its components are the columns of the table, name for name. */
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
public record StoredFeedback(
        UUID tenantId,
        UUID id,
        long version,
        String sourceType,
        String sourceName,
        String externalId,
        String fieldType,
        JsonNode value,
        @Nullable BigDecimal scaleMin,
        @Nullable BigDecimal scaleMax,
        boolean higherIsBetter,
        @Nullable String comment,
        Instant collectedAt,
        Instant receivedAt,
        Instant updatedAt,
        String createdBy,
        @Nullable UUID importId,
        @Nullable String language,
        @Nullable String customerKey,
        @Nullable String channel,
        Map<String, Object> metadata,
        @Nullable String personaKey,
        @Nullable UUID personaId,
        Resolution personaResolution,
        @Nullable String journeyKey,
        @Nullable String stepKey,
        @Nullable String touchpointKey,
        @Nullable UUID journeyId,
        @Nullable UUID stepId,
        @Nullable UUID touchpointId,
        Resolution resolution,
        @Nullable String customerHash) {}
