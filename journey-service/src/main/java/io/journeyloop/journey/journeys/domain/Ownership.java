package io.journeyloop.journey.journeys.domain;

import org.jspecify.annotations.Nullable;

/** Who cares for a journey. */
public record Ownership(@Nullable String ownerId, @Nullable String teamId, Raci roles) {}
