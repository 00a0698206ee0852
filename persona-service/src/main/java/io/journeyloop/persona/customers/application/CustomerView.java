package io.journeyloop.persona.customers.application;

import io.journeyloop.persona.customers.domain.Consent;
import io.journeyloop.persona.customers.domain.PersonaAssignment;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A customer with everything that is known about it here. */
public record CustomerView(
        UUID id,
        String customerKey,
        Map<String, Object> attributes,
        List<Consent> consents,
        List<PersonaAssignment> personas,
        List<SegmentRef> segments,
        long version,
        Instant createdAt,
        Instant updatedAt,
        String createdBy) {

    /** A segment that the customer belongs to. */
    public record SegmentRef(UUID id, String key, String name) {}
}
