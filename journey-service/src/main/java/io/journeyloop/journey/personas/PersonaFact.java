package io.journeyloop.journey.personas;

import java.util.UUID;

/** A persona as its service announces it, as far as this one reads it. */
record PersonaFact(UUID personaId, String key, String name, String status) {}
