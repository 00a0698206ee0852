package io.journeyloop.insight.feedback.api;

import io.journeyloop.insight.feedback.domain.Delivery;

/** What came of a delivered record. */
public enum DeliveryStatus {
    /** Stored. */
    ACCEPTED,
    /** Stored before, by whatever road. */
    DUPLICATE,
    /** Not stored; the problem says why. */
    REJECTED;

    static DeliveryStatus of(Delivery delivery) {
        return delivery.duplicate() ? DUPLICATE : ACCEPTED;
    }
}
