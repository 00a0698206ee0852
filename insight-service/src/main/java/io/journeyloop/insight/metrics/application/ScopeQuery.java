package io.journeyloop.insight.metrics.application;

import io.journeyloop.insight.metrics.domain.Window;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A place in a journey, seen by one persona or all, in a window; figures also for one segment or channel only. */
public record ScopeQuery(
        UUID journeyId,
        @Nullable UUID stepId,
        @Nullable UUID touchpointId,
        @Nullable UUID personaId,
        @Nullable UUID segmentId,
        @Nullable String channel,
        Window window) {

    /** Whether it is a journey as a whole. */
    public boolean isJourney() {
        return stepId == null && touchpointId == null;
    }

    /** The same as another persona sees it. */
    public ScopeQuery ofPersona(UUID persona) {
        return new ScopeQuery(journeyId, stepId, touchpointId, persona, segmentId, channel, window);
    }

    /** The place itself: the touchpoint, else the step, else the journey as a whole. */
    public UUID placeId() {
        return Stream.of(touchpointId, stepId)
                .filter(id -> id != null)
                .findFirst()
                .orElse(journeyId);
    }
}
