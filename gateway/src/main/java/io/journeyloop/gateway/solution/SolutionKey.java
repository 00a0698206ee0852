package io.journeyloop.gateway.solution;

/** What fields ask for solutions by. */
sealed interface SolutionKey {
    /** One, by its id. */
    record ById(String id) implements SolutionKey {}

    /** All that are for an opportunity. */
    record OfOpportunity(String opportunityId) implements SolutionKey {}
}
