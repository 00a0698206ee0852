package io.journeyloop.gateway.goal;

/** What fields ask for goals by. */
sealed interface GoalKey {
    /** One, by its id. */
    record ById(String id) implements GoalKey {}

    /** All that are measured at a journey or a place in it. */
    record OfJourney(String journeyId) implements GoalKey {}
}
