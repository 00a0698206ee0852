package io.journeyloop.insight.enrichment.application;

import io.journeyloop.insight.enrichment.domain.TextReading;
import org.jspecify.annotations.Nullable;

/**
 * A text with what was read out of it.
 *
 * @param meaning its vector, kept where later texts are compared with it
 */
public record ReadText(WaitingText text, TextReading reading, float @Nullable [] meaning) {}
