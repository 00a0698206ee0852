package io.journeyloop.journey.map.domain;

/** Who starts the contact at a touchpoint. */
public enum Initiator {
    CUSTOMER,
    ORGANISATION,
    PARTNER
}
