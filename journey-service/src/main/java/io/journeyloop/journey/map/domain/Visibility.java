package io.journeyloop.journey.map.domain;

/** On which side of a service blueprint's line of visibility a touchpoint lies: seen by the customer, or not. */
public enum Visibility {
    FRONTSTAGE,
    BACKSTAGE
}
