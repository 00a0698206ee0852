package io.journeyloop.journey.journeys.domain;

/** How much of the customer's life a journey covers. */
public enum JourneyLevel {
    LIFECYCLE,
    MACRO,
    MICRO
}
