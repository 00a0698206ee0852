package io.journeyloop.journey.map.domain;

/** An amount in the minor units (cents) of an ISO 4217 currency. */
public record Money(String currency, long minorUnits) {}
