package io.journeyloop.journey.journeys.application;

import java.util.UUID;

/** What there is to know of a journey without reading its map. */
public record JourneyHead(UUID id, String key, String title, boolean archived) {}
