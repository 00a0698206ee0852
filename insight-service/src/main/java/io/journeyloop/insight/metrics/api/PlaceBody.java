package io.journeyloop.insight.metrics.api;

import io.journeyloop.insight.metrics.domain.MetricPlace;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Where and from whom a metric takes its answers. */
@Schema(description = "Where and from whom a metric takes its answers; null means any")
record PlaceBody(
        @Nullable UUID journeyId,

        @Schema(description = "Can't stand beside a step or touchpoint") @Nullable
        UUID phaseId,

        @Nullable UUID stepId,
        @Nullable UUID touchpointId,
        @Nullable UUID segmentId,
        @Nullable @Size(max = 200) String personaKey,
        @Nullable @Size(max = 200) String channel,
        @Nullable @Size(max = 200) String source) {

    static PlaceBody of(MetricPlace place) {
        return new PlaceBody(
                place.journeyId(),
                place.phaseId(),
                place.stepId(),
                place.touchpointId(),
                place.segmentId(),
                place.personaKey(),
                place.channel(),
                place.source());
    }

    MetricPlace toPlace() {
        return new MetricPlace(journeyId, phaseId, stepId, touchpointId, segmentId, personaKey, channel, source);
    }
}
