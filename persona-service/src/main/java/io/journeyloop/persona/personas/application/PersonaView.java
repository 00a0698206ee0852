package io.journeyloop.persona.personas.application;

import io.journeyloop.persona.personas.domain.Persona;

/**
 * A persona and what is known about it from elsewhere.
 *
 * @param insightCount how many insights are about it
 */
public record PersonaView(Persona persona, long insightCount) {}
