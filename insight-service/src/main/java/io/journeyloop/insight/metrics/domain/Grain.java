package io.journeyloop.insight.metrics.domain;

/** How long the periods are that answers are counted for. */
public enum Grain {
    DAY,
    MONTH
}
