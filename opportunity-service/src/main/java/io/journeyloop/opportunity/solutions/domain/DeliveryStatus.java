package io.journeyloop.opportunity.solutions.domain;

/** How far the work is, in the words that all trackers' states can be told in. */
public enum DeliveryStatus {
    TODO,
    IN_PROGRESS,
    DONE,
    CANCELLED
}
