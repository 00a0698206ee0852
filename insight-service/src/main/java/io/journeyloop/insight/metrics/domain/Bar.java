package io.journeyloop.insight.metrics.domain;

/**
 * One bar of a histogram.
 *
 * @param value the answer on the metric's scale, to four decimals
 * @param n how often it was given
 */
public record Bar(double value, long n) {}
