package io.journeyloop.opportunity.priorities.application;

import io.journeyloop.opportunity.priorities.domain.Priority;
import java.time.Instant;
import java.util.List;

/**
 * The few steps that hurt most.
 *
 * @param steps how many steps were looked at
 * @param answered how many of them have a rated answer
 * @param certain how many of those are certainly below where they should be
 * @param asOf when this was computed; all answers until then count
 */
public record PriorityList(List<Priority> items, int steps, int answered, int certain, Instant asOf) {}
