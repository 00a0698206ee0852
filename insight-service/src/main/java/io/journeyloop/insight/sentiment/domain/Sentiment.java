package io.journeyloop.insight.sentiment.domain;

import io.journeyloop.textmodels.SentimentLabel;

/**
 * How a customer felt.
 *
 * @param score -1 (as bad as can be) to 1
 * @param origin who says so
 */
public record Sentiment(SentimentLabel label, double score, SentimentOrigin origin) {}
