package io.journeyloop.opportunity.measurement.domain;

/** How a metric's value is computed from the answers. */
public enum MetricMethod {
    /** 100 · (promoters − detractors) / n, in points from −100 to 100. */
    NET_PROMOTER,
    /** The arithmetic mean, on the metric's scale. */
    MEAN,
    /** The share of answers among the two best of a five-point scale, 0 to 1. */
    TOP_TWO_BOX,
    /** The share of answers among the three best of a seven-point scale, 0 to 1. */
    TOP_THREE_BOX
}
