package io.journeyloop.journey.journeys.application;

import java.time.Instant;

/** How a reader names one version of a journey. */
public sealed interface RevisionRef {

    /** The revision of that number. */
    record Numbered(long number) implements RevisionRef {}

    /** The one that was the newest at an instant. */
    record AsOf(Instant instant) implements RevisionRef {}

    /** The newest one. */
    record Newest() implements RevisionRef {}

    /** The one before that which it is compared with. */
    record Previous() implements RevisionRef {}
}
