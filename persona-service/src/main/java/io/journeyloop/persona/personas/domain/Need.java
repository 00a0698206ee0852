package io.journeyloop.persona.personas.domain;

import java.util.UUID;

/** Something that the customer needs; touchpoints refer to it by its id. */
public record Need(UUID id, String text) {}
