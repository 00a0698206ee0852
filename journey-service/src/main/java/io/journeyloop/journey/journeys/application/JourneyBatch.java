package io.journeyloop.journey.journeys.application;

import java.util.List;
import java.util.UUID;

/** Journeys by any of four handles: their ids, their keys, their parents' ids, or the ids of those they are based on. */
public record JourneyBatch(List<UUID> ids, List<String> keys, List<UUID> parentIds, List<UUID> basedOnIds) {}
