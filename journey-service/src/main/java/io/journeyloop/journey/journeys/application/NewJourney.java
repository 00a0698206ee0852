package io.journeyloop.journey.journeys.application;

import io.journeyloop.journey.journeys.domain.JourneyProfile;
import io.journeyloop.journey.journeys.domain.Standing;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A journey that somebody wants.
 *
 * @param key or nothing to derive one from the title
 * @param order among its siblings, or nothing for the last place
 */
public record NewJourney(
        @Nullable String key,
        JourneyProfile profile,
        @Nullable UUID parentId,
        @Nullable Integer order,
        Standing standing) {}
