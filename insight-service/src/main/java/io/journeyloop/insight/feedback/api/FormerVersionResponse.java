package io.journeyloop.insight.feedback.api;

import io.journeyloop.insight.feedback.application.FeedbackVersions.FormerVersion;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a record was before a correction. */
@Schema(description = "What a record was before a correction")
public record FormerVersionResponse(
        FeedbackResponse record,

        @Schema(description = "When a correction took its place")
        Instant replacedAt) {

    static FormerVersionResponse of(FormerVersion former) {
        return new FormerVersionResponse(FeedbackResponse.of(former.record()), former.replacedAt());
    }
}
