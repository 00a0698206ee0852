package io.journeyloop.persona.personas.domain;

/** A persona's life: drafted, in use, and kept for the record. */
public enum PersonaStatus {
    DRAFT,
    ACTIVE,
    /** Readable for ever, linked no more. */
    ARCHIVED
}
