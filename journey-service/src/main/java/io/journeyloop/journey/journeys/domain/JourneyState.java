package io.journeyloop.journey.journeys.domain;

import java.util.Set;

/** Whether a journey tells what is, what shall be, or what is still being found out. */
public enum JourneyState {
    CURRENT,
    TO_BE,
    RESEARCH;

    /** What may follow: a TO_BE stays one, for it is tied to its base. */
    public Set<JourneyState> next() {
        return switch (this) {
            case CURRENT -> Set.of(RESEARCH);
            case RESEARCH -> Set.of(CURRENT);
            case TO_BE -> Set.of();
        };
    }
}
