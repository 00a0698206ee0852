package io.journeyloop.opportunity.search;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "A record that was found")
record SearchHit(
        FoundKind type,
        UUID id,
        String key,
        String title,

        @Schema(description = "The opportunity's or the solution's")
        String status,

        @Schema(description = "The first journey that it is about; a solution, by its opportunities") @Nullable
        UUID journeyId,

        @Schema(description = "How well it fits, for the order only")
        double score) {}
