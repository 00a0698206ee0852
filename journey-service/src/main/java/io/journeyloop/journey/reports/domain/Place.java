package io.journeyloop.journey.reports.domain;

import io.journeyloop.journey.journeys.domain.Journey;
import io.journeyloop.journey.map.domain.Step;
import io.journeyloop.journey.map.domain.Touchpoint;
import java.util.Collection;
import java.util.UUID;
import java.util.stream.Stream;

/** A touchpoint and where it is. */
public record Place(
        UUID journeyId,
        String journeyKey,
        String journeyTitle,
        UUID stepId,
        String stepName,
        UUID touchpointId,
        String touchpointName) {

    /** A touchpoint with all around it. */
    record Found(Journey journey, Step step, Touchpoint touchpoint) {
        Place place() {
            return new Place(
                    journey.id(),
                    journey.key(),
                    journey.content().profile().title(),
                    step.id(),
                    step.name(),
                    touchpoint.id(),
                    touchpoint.name());
        }
    }

    static Stream<Found> all(Collection<Journey> journeys) {
        return journeys.stream()
                .flatMap(journey -> journey.content()
                        .map()
                        .steps()
                        .flatMap(step ->
                                step.touchpoints().stream().map(touchpoint -> new Found(journey, step, touchpoint))));
    }
}
