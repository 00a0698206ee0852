package io.journeyloop.gateway.cycle;

/** What fields ask for cycles by. */
sealed interface CycleKey {
    /** One, by its id. */
    record ById(String id) implements CycleKey {}

    /** The latest of a journey. */
    record OfJourney(String journeyId, int first) implements CycleKey {}
}
