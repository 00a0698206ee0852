package io.journeyloop.journey.map.domain;

import org.jspecify.annotations.Nullable;

/** What people write about a phase. */
public record PhaseDetails(String name, @Nullable String customerGoal) {}
