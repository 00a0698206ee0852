package io.journeyloop.journey.journeys.domain;

import java.util.Locale;

/** What a write tells the other services, in the words of the event's type. */
public enum JourneyFact {
    CREATED,
    CHANGED,
    PUBLISHED,
    ARCHIVED;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
