package io.journeyloop.insight.imports.api;

import io.journeyloop.insight.imports.domain.ImportMapping;
import io.journeyloop.insight.imports.domain.SavedMapping;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A mapping that has a name. */
@Schema(description = "A mapping that has a name")
record SavedMappingResponse(
        UUID id,
        long version,
        String name,
        ImportMapping mapping,
        Instant createdAt,
        Instant updatedAt,
        String createdBy) {

    static SavedMappingResponse of(SavedMapping saved) {
        return new SavedMappingResponse(
                saved.id(),
                saved.version(),
                saved.name(),
                saved.mapping(),
                saved.createdAt(),
                saved.updatedAt(),
                saved.createdBy());
    }
}
