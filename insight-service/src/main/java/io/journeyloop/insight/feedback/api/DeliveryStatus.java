package io.journeyloop.insight.feedback.api;

import io.journeyloop.insight.feedback.domain.Delivery;

/** What came of a delivered record. */
public enum DeliveryStatus {
    /** Stored. */
    ACCEPTED,
    /** Stored before, by whatever road. */
    DUPLICATE,
    /** Stored before, and replaced by this later answer, as was asked for. */
    CORRECTED,
    /** Not stored; the problem says why. */
    REJECTED;

    /** What came of storing a record. */
    public static DeliveryStatus of(Delivery.Outcome outcome) {
        return switch (outcome) {
            case STORED -> ACCEPTED;
            case DUPLICATE -> DUPLICATE;
            case CORRECTED -> CORRECTED;
        };
    }
}
