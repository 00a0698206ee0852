package io.journeyloop.opportunity.priorities.domain;

/** What one contact costs, in the minor units of an ISO 4217 currency. */
public record Cost(String currency, long minorUnits) {}
