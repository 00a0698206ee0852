package io.journeyloop.kit.outbox;

import java.util.UUID;

/**
 * A fact to be announced.
 *
 * @param type {@code journeyloop.<aggregate>.<fact>.v<n>}
 * @param aggregateId what it happened to; events of one aggregate arrive in the order of their writing
 * @param version the aggregate's version after the fact, so that a reader can tell old from new
 * @param data the payload, as its JSON Schema says
 */
public record NewEvent(String type, UUID aggregateId, long version, Object data) {

    /** The aggregate that the type names. */
    String aggregate() {
        return type.split("\\.", -1)[1];
    }
}
