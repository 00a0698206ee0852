package io.journeyloop.journey.map.domain;

/** What can differ between two versions of a journey: itself, and the parts of its map. */
public enum PartKind {
    JOURNEY,
    PHASE,
    STEP,
    TOUCHPOINT,
    TRANSITION
}
