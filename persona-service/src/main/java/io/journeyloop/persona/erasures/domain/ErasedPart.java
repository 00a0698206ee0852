package io.journeyloop.persona.erasures.domain;

/** What can be known of a customer. */
public enum ErasedPart {
    PROFILE,
    CONSENTS,
    PERSONAS,
    SEGMENTS
}
