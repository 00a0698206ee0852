package io.journeyloop.opportunity.cycles.api;

import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What clients say when a cycle goes on. */
record StageRequest(
        @Schema(description = "Required where the next stage lacks something: why it goes on all the same")
        @Size(max = 2000)
        @Nullable
        String reason) {}
