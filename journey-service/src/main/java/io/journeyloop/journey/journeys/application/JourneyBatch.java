package io.journeyloop.journey.journeys.application;

import java.util.List;
import java.util.UUID;

/** Journeys by any of three handles: their ids, their keys, or their parents' ids. */
public record JourneyBatch(List<UUID> ids, List<String> keys, List<UUID> parentIds) {}
