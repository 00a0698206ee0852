package io.journeyloop.insight.insights.domain;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Something that an insight rests on: a stored record, or a quote from elsewhere; exactly one of the two. */
public record Evidence(@Nullable UUID feedbackId, @Nullable String quote) {}
