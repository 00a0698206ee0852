package io.journeyloop.journey.map.domain;

/** How a planned way leads on: as usual, back, past something, or out of the journey. */
public enum TransitionKind {
    NORMAL,
    LOOP,
    SKIP,
    EXIT
}
