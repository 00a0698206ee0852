package io.journeyloop.persona.personas.application;

import io.journeyloop.persona.personas.domain.Persona;

/** A persona and how much stands behind it. */
public record PersonaView(Persona persona, PersonaEvidence evidence) {}
