package io.journeyloop.journey.journeys.domain;

/** How a journey is drawn. */
public enum MapType {
    JOURNEY_MAP,
    SERVICE_BLUEPRINT,
    LIFECYCLE
}
