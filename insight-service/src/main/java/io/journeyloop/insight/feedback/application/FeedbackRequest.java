package io.journeyloop.insight.feedback.application;

import com.fasterxml.jackson.databind.JsonNode;
import io.journeyloop.insight.feedback.domain.FeedbackLimits;
import io.journeyloop.insight.feedback.domain.FieldType;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One answer as an integrator delivers it. All roads read this shape: one record, a batch, a line of a file, and a row
 * of a table after its columns are mapped.
 */
public record FeedbackRequest(
        @NotNull @Valid SourceRequest source,

        @Schema(description = "The record's id at its source; a second delivery is reported as a duplicate")
        @NotBlank
        @Size(max = FeedbackLimits.KEY)
        String externalId,

        @NotNull FieldType fieldType,

        @Schema(
                description = "Fits fieldType: a number for NPS, CSAT, CES, RATING and NUMBER (zero is a value), text"
                        + " for TEXT and CATEGORICAL, true or false for BOOLEAN, a day like 2026-03-31 for DATE",
                oneOf = {BigDecimal.class, String.class, Boolean.class})
        @NotNull
        JsonNode value,

        @Size(max = FeedbackLimits.TEXT) @Nullable String comment,

        @Schema(
                description =
                        "Lower end of the scale shown; without it NPS is 0 to 10, CSAT and RATING 1 to 5, CES 1 to 7")
        @Nullable
        BigDecimal scaleMin,

        @Nullable BigDecimal scaleMax,

        @Schema(description = "False when the lower end of the scale is the good one", defaultValue = "true") @Nullable
        Boolean higherIsBetter,

        @Schema(description = "When the customer answered; when absent, the time of arrival") @Nullable
        Instant collectedAt,

        @Schema(description = "BCP 47", examples = "de-CH")
        @Size(max = 35)
        @Pattern(regexp = "[A-Za-z]{1,8}(-[A-Za-z0-9]{1,8})*", message = "must be a BCP 47 language tag")
        @Nullable
        String language,

        @Schema(description = "The integrator's opaque key of the customer; never a name or an address")
        @Size(max = FeedbackLimits.KEY)
        @Nullable
        String customerKey,

        @Size(max = FeedbackLimits.KEY) @Nullable String personaKey,
        @Size(max = FeedbackLimits.KEY) @Nullable String journeyKey,
        @Nullable UUID journeyId,

        @Schema(description = "Needs the journey's key or id beside it") @Size(max = FeedbackLimits.KEY) @Nullable
        String stepKey,

        @Nullable UUID stepId,

        @Schema(description = "Needs the journey's key or id, or the step's id, beside it")
        @Size(max = FeedbackLimits.KEY)
        @Nullable
        String touchpointKey,

        @Nullable UUID touchpointId,
        @Size(max = 100) @Nullable String channel,

        @Size(max = FeedbackLimits.METADATA_ENTRIES) @Nullable
        Map<@NotBlank @Size(max = 100) String, Object> metadata) {}
