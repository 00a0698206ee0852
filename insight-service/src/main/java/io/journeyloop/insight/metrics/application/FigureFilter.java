package io.journeyloop.insight.metrics.application;

import io.journeyloop.insight.metrics.domain.Window;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which answers a figure is made of; null means any. */
public record FigureFilter(
        @Nullable UUID journeyId,
        @Nullable UUID phaseId,
        @Nullable UUID stepId,
        @Nullable UUID touchpointId,
        Audience audience,
        Window window) {

    FigureFilter in(Window other) {
        return new FigureFilter(journeyId, phaseId, stepId, touchpointId, audience, other);
    }
}
