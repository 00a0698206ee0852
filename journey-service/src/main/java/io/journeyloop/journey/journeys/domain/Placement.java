package io.journeyloop.journey.journeys.domain;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A journey's place in the framework: under which journey, and where among its siblings (from 1). */
public record Placement(@Nullable UUID parentId, int order) {}
