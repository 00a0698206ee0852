package io.journeyloop.opportunity.comparisons.application;

import io.journeyloop.opportunity.comparisons.domain.VariantComparison;
import io.journeyloop.opportunity.measurement.domain.Measurement;

/** A comparison, and how far its measurement is. */
public record MeasuredComparison(VariantComparison comparison, Measurement measurement) {}
