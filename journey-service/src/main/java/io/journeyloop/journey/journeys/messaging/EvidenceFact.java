package io.journeyloop.journey.journeys.messaging;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Changed evidence as its service announces it, as far as this one reads it. */
record EvidenceFact(UUID journeyId, @Nullable Instant lastCollectedAt) {}
