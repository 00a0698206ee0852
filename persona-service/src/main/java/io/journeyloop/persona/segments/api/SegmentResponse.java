package io.journeyloop.persona.segments.api;

import io.journeyloop.persona.segments.domain.Segment;
import io.journeyloop.persona.segments.domain.SegmentContent;
import io.journeyloop.persona.segments.domain.SegmentKind;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A segment as clients read it. */
@Schema(description = "A group of customers, and how many they are")
record SegmentResponse(
        UUID id,
        String key,
        String name,
        @Nullable String description,
        SegmentKind kind,
        @Nullable UUID personaId,
        @Nullable RulesRequest rules,

        @Schema(description = "How many members it has now") long size,

        List<String> tags,
        Map<String, Object> customFields,

        @Schema(description = "What If-Match compares, as the ETag; members coming and going don't change it")
        long version,

        Instant createdAt,
        Instant updatedAt,
        String createdBy,
        @Nullable Instant archivedAt) {

    static SegmentResponse of(Segment segment) {
        SegmentContent content = segment.content();
        return new SegmentResponse(
                segment.id(),
                segment.key(),
                content.name(),
                content.description(),
                content.kind(),
                content.personaId(),
                content.rules() == null ? null : RulesRequest.of(content.rules()),
                segment.size(),
                content.tags(),
                content.customFields(),
                segment.version(),
                segment.createdAt(),
                segment.updatedAt(),
                segment.createdBy(),
                segment.archivedAt());
    }
}
