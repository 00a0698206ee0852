package io.journeyloop.journey.journeys.domain;

/** Whether a journey tells what is, what shall be, or what is still being found out. */
public enum JourneyState {
    CURRENT,
    TO_BE,
    RESEARCH
}
