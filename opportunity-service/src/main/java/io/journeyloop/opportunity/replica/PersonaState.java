package io.journeyloop.opportunity.replica;

import java.util.UUID;

/** What this service reads from an event of a persona. */
public record PersonaState(UUID personaId, String key, String name, String status) {}
