package io.journeyloop.insight.imports.domain;

import java.time.Instant;
import java.util.UUID;

/**
 * A mapping that a tenant has given a name, to be used again.
 *
 * @param name unique among the tenant's mappings
 */
public record SavedMapping(
        UUID id,
        long version,
        String name,
        ImportMapping mapping,
        Instant createdAt,
        Instant updatedAt,
        String createdBy) {

    /** The mapping after a change. */
    public SavedMapping changed(String newName, ImportMapping newMapping, Instant now) {
        return new SavedMapping(id, version + 1, newName, newMapping, createdAt, now, createdBy);
    }
}
