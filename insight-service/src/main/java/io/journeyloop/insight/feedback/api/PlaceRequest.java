package io.journeyloop.insight.feedback.api;

import io.journeyloop.insight.structure.JourneyLinks;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A place in the framework. */
@Schema(description = "A place in the framework: a journey, step or touchpoint, by key or id")
record PlaceRequest(
        @Size(max = 200) @Nullable String journeyKey,
        @Nullable UUID journeyId,

        @Schema(description = "Needs the journey's key or id beside it") @Size(max = 200) @Nullable
        String stepKey,

        @Nullable UUID stepId,

        @Schema(description = "Needs the journey's key or id, or the step's id, beside it") @Size(max = 200) @Nullable
        String touchpointKey,

        @Nullable UUID touchpointId) {

    static PlaceRequest of(JourneyLinks links) {
        return new PlaceRequest(
                links.journeyKey(),
                links.journeyId(),
                links.stepKey(),
                links.stepId(),
                links.touchpointKey(),
                links.touchpointId());
    }

    JourneyLinks toLinks() {
        return new JourneyLinks(journeyKey, journeyId, stepKey, stepId, touchpointKey, touchpointId);
    }
}
