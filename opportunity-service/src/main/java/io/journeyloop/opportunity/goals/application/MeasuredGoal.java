package io.journeyloop.opportunity.goals.application;

import io.journeyloop.opportunity.goals.domain.Goal;
import io.journeyloop.opportunity.measurement.domain.Measurement;

/** A goal, and what was measured of it last. */
public record MeasuredGoal(Goal goal, Measurement measurement) {}
