package io.journeyloop.journey.journeys.domain;

import io.journeyloop.journey.map.domain.JourneyMap;

/** All of a journey that a revision keeps: stored as one document. */
public record JourneyContent(JourneyProfile profile, Placement placement, Standing standing, JourneyMap map) {

    JourneyContent with(JourneyProfile changed) {
        return new JourneyContent(changed, placement, standing, map);
    }

    public JourneyContent with(Placement changed) {
        return new JourneyContent(profile, changed, standing, map);
    }

    JourneyContent with(Standing changed) {
        return new JourneyContent(profile, placement, changed, map);
    }

    JourneyContent with(JourneyMap changed) {
        return new JourneyContent(profile, placement, standing, changed);
    }
}
