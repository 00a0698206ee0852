package io.journeyloop.kit.outbox;

import java.time.OffsetDateTime;
import java.util.UUID;

/** One row of the outbox. */
record StoredEvent(
        long seq,
        UUID id,
        String aggregate,
        String aggregateId,
        String type,
        String payload,
        UUID tenantId,
        long version,
        OffsetDateTime occurredAt) {

    String topic() {
        return "journeyloop." + aggregate + ".v1";
    }

    /** Events of one aggregate share a key, hence a partition, hence their order. */
    String key() {
        return tenantId + ":" + aggregateId;
    }
}
