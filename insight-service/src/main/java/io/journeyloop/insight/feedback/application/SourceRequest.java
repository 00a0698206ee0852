package io.journeyloop.insight.feedback.application;

import io.journeyloop.insight.feedback.domain.SourceType;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where feedback comes from. */
public record SourceRequest(
        @NotNull SourceType type,

        @Schema(
                description = "Part of the record's identity: an external id is unique within it",
                examples = "web-shop")
        @NotBlank
        @Size(max = 100)
        String name) {}
