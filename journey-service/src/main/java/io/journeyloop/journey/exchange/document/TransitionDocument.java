package io.journeyloop.journey.exchange.document;

import io.journeyloop.journey.journeys.api.Limits;
import io.journeyloop.journey.map.domain.TransitionKind;
import io.journeyloop.kit.Slugs;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A planned way between two steps, named by their keys. */
@Schema(name = "ExchangedTransition")
public record TransitionDocument(
        @NotBlank @Size(max = Slugs.MAX_LENGTH) String from,

        @Schema(description = "Absent for an EXIT") @Size(max = Slugs.MAX_LENGTH) @Nullable
        String to,

        @NotNull TransitionKind kind,
        @Size(max = Limits.GOAL) @Nullable String condition) {}
