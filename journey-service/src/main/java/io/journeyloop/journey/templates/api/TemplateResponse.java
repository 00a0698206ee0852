package io.journeyloop.journey.templates.api;

import io.journeyloop.journey.exchange.document.JourneyDocument;
import io.journeyloop.journey.templates.application.Template;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A template as clients read it. */
@Schema(description = "A map to begin with")
record TemplateResponse(
        UUID id,
        String key,
        String name,
        @Nullable String description,

        @Schema(description = "Whether it comes with the product")
        boolean builtIn,

        @Schema(description = "As in an export") JourneyDocument journey,

        @Schema(description = "What If-Match compares, as the ETag; 1 for those of the product")
        long version,

        @Nullable Instant createdAt,
        @Nullable Instant updatedAt,
        @Nullable String createdBy,
        @Nullable Instant archivedAt) {

    static TemplateResponse of(Template template) {
        var origin = template.origin();
        return new TemplateResponse(
                template.id(),
                template.key(),
                template.name(),
                template.description(),
                origin == null,
                template.journey(),
                origin == null ? 1 : origin.version(),
                origin == null ? null : origin.createdAt(),
                origin == null ? null : origin.updatedAt(),
                origin == null ? null : origin.createdBy(),
                origin == null ? null : origin.archivedAt());
    }
}
