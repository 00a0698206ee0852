package io.journeyloop.journey.search.domain;

/** What can be found by text. */
public enum EntryKind {
    JOURNEY,
    PHASE,
    STEP,
    TOUCHPOINT,
    PERSONA
}
