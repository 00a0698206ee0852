package io.journeyloop.insight.suggestions.application;

import io.journeyloop.insight.suggestions.domain.TargetKind;

/** How many suggestions people decided on, and how many of them they accepted. */
public record AcceptanceCount(TargetKind kind, long n, long accepted) {}
