package io.journeyloop.insight.structure;

import java.util.UUID;

/** What this service reads from an event about a persona. */
public record PersonaFacts(UUID personaId, String key, String name, String status) {

    public boolean archived() {
        return "ARCHIVED".equals(status);
    }
}
