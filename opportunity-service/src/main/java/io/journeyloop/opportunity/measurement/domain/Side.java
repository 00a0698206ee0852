package io.journeyloop.opportunity.measurement.domain;

/** One of the two samples that are compared. */
public record Side(Scope scope, TimeWindow window) {}
