package io.journeyloop.gateway.persona;

/** What fields ask for segments by. */
sealed interface SegmentKey {
    /** One, by its id. */
    record ById(String id) implements SegmentKey {}

    /** Those whose members are given the persona. */
    record OfPersona(String personaId) implements SegmentKey {}
}
