package io.journeyloop.insight.sentiment.domain;

/** Who says how a customer felt, in ascending order of weight. */
public enum SentimentOrigin {
    /** Inferred from the customer's words. */
    MODEL,
    /** The customer, by a rating on a scale. */
    RATING,
    /** Somebody who read the record and knows better. */
    PERSON
}
