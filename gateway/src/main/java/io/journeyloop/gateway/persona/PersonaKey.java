package io.journeyloop.gateway.persona;

/** What fields ask for personas by. */
sealed interface PersonaKey {
    /** One, by its id. */
    record ById(String id) implements PersonaKey {}

    /** One, by its key. */
    record ByKey(String key) implements PersonaKey {}
}
