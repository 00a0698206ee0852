package io.journeyloop.insight.metrics.application;

import java.util.List;
import java.util.UUID;

/**
 * What figures are about.
 *
 * @param placeIds whose answers are added up: a phase's steps, else the one place
 */
public record FigureScope(FigureFilter filter, List<UUID> placeIds) {

    /** Whether it is a journey, and not a place in one or all of them together. */
    public boolean isJourney() {
        return filter.journeyId() != null
                && filter.phaseId() == null
                && filter.stepId() == null
                && filter.touchpointId() == null;
    }

    public Slice slice() {
        return Slice.of(placeIds, filter.audience(), filter.window());
    }
}
