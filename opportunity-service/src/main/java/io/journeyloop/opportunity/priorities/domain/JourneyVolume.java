package io.journeyloop.opportunity.priorities.domain;

import java.util.UUID;

/**
 * What is known to happen on a journey.
 *
 * @param interactions records of what customers did
 * @param feedback all records, these included
 */
public record JourneyVolume(UUID journeyId, String key, String title, long interactions, long feedback) {}
