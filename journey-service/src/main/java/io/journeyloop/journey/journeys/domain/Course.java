package io.journeyloop.journey.journeys.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where in the customer's life a journey lies, and what begins and ends it.
 *
 * @param lifecycleStage one of the usual stages (AWARENESS … EXIT) or the tenant's own
 * @param startEvent type of the event that opens an actual journey
 * @param endEvents types of the events that complete one
 * @param maxDuration after which an actual journey counts as abandoned, an ISO 8601 duration
 */
public record Course(
        @Nullable String lifecycleStage,
        @Nullable String startEvent,
        List<String> endEvents,
        @Nullable String maxDuration) {
    public Course {
        endEvents = List.copyOf(endEvents);
    }
}
