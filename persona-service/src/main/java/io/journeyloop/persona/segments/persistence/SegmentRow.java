package io.journeyloop.persona.segments.persistence;

import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import io.journeyloop.persona.segments.domain.Rules;
import io.journeyloop.persona.segments.domain.Segment;
import io.journeyloop.persona.segments.domain.SegmentContent;
import io.journeyloop.persona.segments.domain.SegmentKind;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row of the table {@code segment}; its components are the columns, name for name. */
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
record SegmentRow(
        UUID tenantId,
        UUID id,
        String key,
        String name,
        @Nullable String description,
        SegmentKind kind,
        @Nullable UUID personaId,
        @Nullable Rules rules,
        List<String> tags,
        Map<String, Object> customFields,
        long size,
        long version,
        Instant createdAt,
        Instant updatedAt,
        String createdBy,
        @Nullable Instant archivedAt) {

    static SegmentRow of(UUID tenantId, Segment segment) {
        SegmentContent content = segment.content();
        return new SegmentRow(
                tenantId,
                segment.id(),
                segment.key(),
                content.name(),
                content.description(),
                content.kind(),
                content.personaId(),
                content.rules(),
                content.tags(),
                content.customFields(),
                segment.size(),
                segment.version(),
                segment.createdAt(),
                segment.updatedAt(),
                segment.createdBy(),
                segment.archivedAt());
    }

    Segment toSegment() {
        return new Segment(
                id,
                key,
                new SegmentContent(name, description, kind, personaId, rules, tags, customFields),
                size,
                version,
                createdAt,
                updatedAt,
                createdBy,
                archivedAt);
    }
}
