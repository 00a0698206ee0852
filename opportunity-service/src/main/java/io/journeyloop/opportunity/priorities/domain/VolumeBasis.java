package io.journeyloop.opportunity.priorities.domain;

import java.util.List;

/** By what journeys are told to carry much or little. */
public enum VolumeBasis {
    /** Records of what customers did: transactions and web analytics. */
    INTERACTIONS,
    /** All feedback records. */
    FEEDBACK;

    /** Interactions, or where no journey has any, feedback. */
    public static VolumeBasis of(List<JourneyVolume> journeys) {
        return journeys.stream().anyMatch(journey -> journey.interactions() > 0) ? INTERACTIONS : FEEDBACK;
    }

    long count(JourneyVolume journey) {
        return this == INTERACTIONS ? journey.interactions() : journey.feedback();
    }
}
