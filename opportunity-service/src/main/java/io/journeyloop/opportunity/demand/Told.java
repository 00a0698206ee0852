package io.journeyloop.opportunity.demand;

import java.time.Instant;

/**
 * What a customer said of an opportunity.
 *
 * @param customerHash stands for the customer
 * @param importance 0 to 3
 */
record Told(String customerHash, int importance, Instant at) {}
