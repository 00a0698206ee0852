package io.journeyloop.gateway.journey;

/** What a journey is looked up by. */
sealed interface JourneyKey {
    record ById(String id) implements JourneyKey {}

    record ByKey(String key) implements JourneyKey {}

    /** All journeys right below one. */
    record ChildrenOf(String parentId) implements JourneyKey {}

    /** All journeys that were derived from one. */
    record DerivedFrom(String baseId) implements JourneyKey {}
}
