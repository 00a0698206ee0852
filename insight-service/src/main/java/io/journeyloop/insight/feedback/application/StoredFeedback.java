package io.journeyloop.insight.feedback.application;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import io.journeyloop.insight.feedback.domain.FeedbackIdentity;
import io.journeyloop.insight.structure.Resolution;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
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
        @Nullable String customerHash) {

    /** What makes it the same feedback as another delivery. */
    @JsonIgnore
    public FeedbackIdentity identity() {
        return new FeedbackIdentity(sourceName, externalId);
    }

    /**
     * This record with everything that a later delivery says; one that names no place leaves it where it is, even where
     * a rule has a place for it, and one that names no customer leaves it to the customer whose it is.
     */
    StoredFeedback correctedBy(StoredFeedback later, boolean placed) {
        StoredFeedback place = placed || !namesPlace() ? later : this;
        StoredFeedback customer = later.customerKey == null ? this : later;
        return new StoredFeedback(
                tenantId,
                id,
                version + 1,
                later.sourceType,
                sourceName,
                externalId,
                later.fieldType,
                later.value,
                later.scaleMin,
                later.scaleMax,
                later.higherIsBetter,
                later.comment,
                later.collectedAt,
                receivedAt,
                later.updatedAt,
                createdBy,
                later.importId == null ? importId : later.importId,
                later.language,
                customer.customerKey,
                later.channel,
                later.metadata,
                later.personaKey,
                later.personaId,
                later.personaResolution,
                place.journeyKey,
                place.stepKey,
                place.touchpointKey,
                place.journeyId,
                place.stepId,
                place.touchpointId,
                place.resolution,
                customer.customerHash);
    }

    private boolean namesPlace() {
        return Stream.of(journeyKey, stepKey, touchpointKey, journeyId, stepId, touchpointId)
                .anyMatch(Objects::nonNull);
    }
}
