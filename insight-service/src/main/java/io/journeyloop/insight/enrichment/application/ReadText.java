package io.journeyloop.insight.enrichment.application;

import io.journeyloop.insight.enrichment.domain.TextReading;

/** A text with what was read out of it. */
public record ReadText(WaitingText text, TextReading reading) {}
