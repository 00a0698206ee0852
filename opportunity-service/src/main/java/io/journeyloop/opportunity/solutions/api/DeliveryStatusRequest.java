package io.journeyloop.opportunity.solutions.api;

import io.journeyloop.opportunity.solutions.domain.DeliveryStatus;
import io.journeyloop.opportunity.solutions.domain.DeliverySystem;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a tracker tells of an issue. */
@Schema(description = "How far the work behind an issue is")
record DeliveryStatusRequest(
        @NotNull DeliverySystem system,

        @Schema(description = "The issue's own id", examples = "PAY-4711") @NotBlank @Size(max = 200)
        String externalId,

        @Schema(description = "CANCELLED: it will not be done there") @NotNull
        DeliveryStatus status,

        @Schema(description = "Where people can see it; the known one stays when absent")
        @Pattern(regexp = "https?://.+", message = "must be an http or https address")
        @Size(max = 2000)
        @Nullable
        String url) {}
