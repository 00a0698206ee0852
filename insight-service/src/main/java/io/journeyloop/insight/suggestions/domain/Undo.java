package io.journeyloop.insight.suggestions.domain;

import io.journeyloop.insight.structure.JourneyLinks;
import org.jspecify.annotations.Nullable;

/**
 * What accepting a suggestion has changed.
 *
 * @param place the place that the record named before it came to the step; null where an insight gained it as evidence
 */
public record Undo(@Nullable JourneyLinks place) {}
