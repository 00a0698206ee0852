package io.journeyloop.insight.metrics.application;

import io.journeyloop.insight.metrics.domain.Difference;
import io.journeyloop.insight.metrics.domain.Figure;
import io.journeyloop.insight.metrics.domain.Window;

/** A figure beside the one of the same length of time just before. */
public record Trend(Window window, Figure before, Difference difference) {}
