package io.journeyloop.insight.insights.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The recorded act of confirming an insight. */
public record Validation(String by, Instant at, @Nullable String note) {}
