package io.journeyloop.gateway.opportunity;

/** What opportunities are looked up by. */
sealed interface OpportunityKey {
    record ById(String id) implements OpportunityKey {}

    /** All that are about a journey or a place in it. */
    record OfJourney(String journeyId) implements OpportunityKey {}

    record OfStep(String stepId) implements OpportunityKey {}

    /** All that are part of another opportunity. */
    record PartsOf(String parentId) implements OpportunityKey {}

    /** All that rest on an insight. */
    record OfInsight(String insightId) implements OpportunityKey {}
}
