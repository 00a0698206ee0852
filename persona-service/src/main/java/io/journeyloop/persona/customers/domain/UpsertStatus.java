package io.journeyloop.persona.customers.domain;

/** What came of a delivered customer. */
public enum UpsertStatus {
    CREATED,
    UPDATED,
    /** What was delivered is what was known. */
    UNCHANGED,
    REJECTED
}
