package io.journeyloop.insight.suggestions.domain;

import java.time.Instant;
import java.util.UUID;

/** What somebody made of a suggestion. */
public record Decision(UUID feedbackId, Suggestion suggestion, boolean accepted, String model, String by, Instant at) {}
