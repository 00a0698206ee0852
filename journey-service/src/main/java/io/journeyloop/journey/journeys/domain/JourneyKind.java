package io.journeyloop.journey.journeys.domain;

/** Whose journey it is. */
public enum JourneyKind {
    CUSTOMER,
    EMPLOYEE,
    CLIENT,
    PATIENT,
    CITIZEN,
    PARTNER,
    OTHER
}
