package io.journeyloop.insight.imports.api;

import io.journeyloop.insight.imports.domain.ImportMapping;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A mapping as senders write it. */
@Schema(description = "How the columns of a file become fields of feedback")
record MappingRequest(
        @Schema(description = "The column of each field, by its name in the header or as `#1` by its place")
        @Size(max = 50)
        @Nullable
        Map<String, @NotNull @Size(max = 300) String> columns,

        @Schema(description = "The value that a field has in every row") @Size(max = 50) @Nullable
        Map<String, @NotNull Object> constants,

        @Schema(description = "The column of each entry of the metadata") @Size(max = 50) @Nullable
        Map<@Size(min = 1, max = 100) String, @NotNull @Size(max = 300) String> metadata,

        @Schema(description = "The pattern of `collectedAt`, as in dd-MM-yyyy HH:mm") @Size(max = 1) @Nullable
        Map<String, @NotNull @Size(max = 50) String> formats,

        @Schema(
                description = "The time zone of moments without one; the file's own if absent, else the tenant's",
                examples = "Europe/Zurich")
        @Size(max = 50)
        @Nullable
        String zone,

        @Schema(description = "What the answers to a survey's question are: a field type, or SKIP")
        @Size(max = 500)
        @Nullable
        Map<@Size(max = 1000) String, @NotNull @Size(max = 20) String> questions) {

    static MappingRequest of(ImportMapping mapping) {
        return new MappingRequest(
                mapping.columns(),
                mapping.constants(),
                mapping.metadata(),
                mapping.formats(),
                mapping.zone(),
                mapping.questions());
    }

    ImportMapping toMapping() {
        return new ImportMapping(columns, constants, metadata, formats, zone, questions);
    }
}
