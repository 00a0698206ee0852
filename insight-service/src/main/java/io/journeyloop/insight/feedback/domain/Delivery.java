package io.journeyloop.insight.feedback.domain;

import io.journeyloop.insight.structure.Resolution;
import java.util.UUID;

/**
 * What came of storing one record.
 *
 * @param id id of the stored record; of the one stored first when this delivery is not the first
 * @param resolution what has become of the stored record's links
 */
public record Delivery(UUID id, Outcome outcome, Resolution resolution) {

    /** What a delivery has changed. */
    public enum Outcome {
        /** The record is new. */
        STORED,
        /** Nothing: it was there before. */
        DUPLICATE,
        /** It was there before, and is now as delivered. */
        CORRECTED
    }

    /** What a second delivery of the same record comes to. */
    public Delivery repeated() {
        return new Delivery(id, Outcome.DUPLICATE, resolution);
    }
}
