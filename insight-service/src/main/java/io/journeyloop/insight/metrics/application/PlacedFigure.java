package io.journeyloop.insight.metrics.application;

import io.journeyloop.insight.metrics.domain.Figure;
import io.journeyloop.insight.metrics.domain.Level;

/** A figure, and which answers of its place it was computed from. */
public record PlacedFigure(Level level, Figure figure) {}
