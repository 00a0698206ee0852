package io.journeyloop.insight.feedback.api;

import com.fasterxml.jackson.databind.JsonNode;
import io.journeyloop.insight.feedback.application.FeedbackRequest;
import io.journeyloop.insight.feedback.domain.FeedbackLimits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Up to a thousand records; each is judged on its own, so an item is read only after the envelope. */
record FeedbackBatchRequest(
        @Schema(type = SchemaType.ARRAY, implementation = FeedbackRequest.class)
        @NotNull
        @Size(max = FeedbackLimits.BATCH)
        List<JsonNode> items) {}
