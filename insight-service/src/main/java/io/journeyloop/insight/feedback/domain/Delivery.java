package io.journeyloop.insight.feedback.domain;

import io.journeyloop.insight.structure.Resolution;
import java.util.UUID;

/**
 * What came of storing one record.
 *
 * @param id id of the stored record; of the one stored first when this delivery is a duplicate
 * @param resolution what has become of the stored record's links
 */
public record Delivery(UUID id, boolean duplicate, Resolution resolution) {

    /** What a second delivery of the same record comes to. */
    public Delivery repeated() {
        return new Delivery(id, true, resolution);
    }
}
