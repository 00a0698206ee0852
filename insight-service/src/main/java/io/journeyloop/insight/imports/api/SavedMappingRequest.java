package io.journeyloop.insight.imports.api;

import io.journeyloop.insight.imports.domain.SavedMapping;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A mapping to be saved. */
record SavedMappingRequest(
        @Schema(description = "What imports name it by, as `mappingName`") @NotBlank @Size(max = 100)
        String name,

        @NotNull @Valid MappingRequest mapping) {

    static SavedMappingRequest of(SavedMapping saved) {
        return new SavedMappingRequest(saved.name(), MappingRequest.of(saved.mapping()));
    }
}
