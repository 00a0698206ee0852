package io.journeyloop.insight.feedback.application;

import io.journeyloop.insight.structure.JourneyLinks;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something that feedback waits for.
 *
 * @param links the place that is named, where it is a place
 * @param personaKey the persona that is named, where it is a persona
 * @param count how many records wait for it
 * @param oldestReceivedAt since when
 */
public record WaitingPlace(JourneyLinks links, @Nullable String personaKey, long count, Instant oldestReceivedAt) {}
