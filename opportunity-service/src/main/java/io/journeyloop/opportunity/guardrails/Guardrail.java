package io.journeyloop.opportunity.guardrails;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Something that the organisation will not do. */
@Schema(description = "Something that the organisation will not do, and why")
public record Guardrail(
        UUID id,
        String key,

        @Schema(description = "What If-Match compares, as the ETag")
        long version,

        @Schema(examples = "We will not sell customers' data")
        String statement,

        @Schema(description = "Why not") String reason,
        @Nullable String ownerId,
        Instant createdAt,
        Instant updatedAt,
        String createdBy,
        @Nullable Instant archivedAt) {

    /** What is said of an opportunity that this one rules out. */
    public String dismissal() {
        return statement + ": " + reason;
    }
}
