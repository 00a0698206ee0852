package io.journeyloop.persona.personas.domain;

/** What a persona rests on. */
public enum PersonaType {
    /** Assumptions, still to be checked. */
    PROTO,
    /** Interviews and observation. */
    QUALITATIVE,
    /** Data about many customers. */
    STATISTICAL
}
