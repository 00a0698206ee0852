package io.journeyloop.journey.journeys.application;

import io.journeyloop.journey.journeys.domain.Journey;
import io.journeyloop.journey.journeys.domain.JourneyDiff;

/** Two versions, and what makes the one the other. */
public record DiffView(Journey from, Journey to, JourneyDiff diff) {}
