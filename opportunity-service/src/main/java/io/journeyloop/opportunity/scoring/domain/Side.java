package io.journeyloop.opportunity.scoring.domain;

/** Whose interest a criterion speaks for. A model weighs the customer's side and the business's side. */
public enum Side {
    CUSTOMER,
    BUSINESS,
    EFFORT
}
