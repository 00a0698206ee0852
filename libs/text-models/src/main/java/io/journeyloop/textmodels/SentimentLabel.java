package io.journeyloop.textmodels;

/** How a text sounds, in the order of the model's classes. */
public enum SentimentLabel {
    NEGATIVE,
    NEUTRAL,
    POSITIVE
}
