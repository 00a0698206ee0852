package io.journeyloop.insight.feedback.api;

import io.journeyloop.insight.feedback.domain.FieldType;
import io.journeyloop.insight.feedback.domain.RoutingMatch;
import io.journeyloop.insight.feedback.domain.SourceType;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Which feedback a rule is for. */
@Schema(description = "Which feedback a rule is for; each condition that is given must hold")
record MatchRequest(
        @Nullable SourceType sourceType,

        @Schema(description = "Name of the source") @Size(max = 100) @Nullable
        String source,

        @Nullable FieldType fieldType,
        @Size(max = 100) @Nullable String channel,

        @Schema(description = "Words that the comment or the answer contains, in any case")
        @Size(min = 1, max = 200)
        @Nullable
        String text,

        @Schema(description = "Entries that the metadata has, such as {\"department\": \"Billing\"}; numbers as text")
        @Size(max = 10)
        @Nullable
        Map<@NotBlank @Size(max = 100) String, @NotNull @Size(max = 200) String> metadata) {

    static MatchRequest of(RoutingMatch match) {
        return new MatchRequest(
                match.sourceType(), match.source(), match.fieldType(), match.channel(), match.text(), match.metadata());
    }

    RoutingMatch toMatch() {
        return new RoutingMatch(sourceType, source, fieldType, channel, text, metadata);
    }
}
