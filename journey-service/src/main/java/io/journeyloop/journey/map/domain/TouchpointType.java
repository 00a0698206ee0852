package io.journeyloop.journey.map.domain;

/** Whether the two sides talk to each other at a touchpoint, or the customer acts alone. */
public enum TouchpointType {
    COMMUNICATION_POINT,
    ACTION
}
