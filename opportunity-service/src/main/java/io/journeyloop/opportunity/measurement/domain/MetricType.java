package io.journeyloop.opportunity.measurement.domain;

import static io.journeyloop.opportunity.measurement.domain.MetricMethod.MEAN;
import static io.journeyloop.opportunity.measurement.domain.MetricMethod.NET_PROMOTER;
import static io.journeyloop.opportunity.measurement.domain.MetricMethod.TOP_THREE_BOX;
import static io.journeyloop.opportunity.measurement.domain.MetricMethod.TOP_TWO_BOX;

import java.util.List;

/** What is measured from usual answers; more is better for each of them. */
public enum MetricType {
    NPS(0, 10, List.of(NET_PROMOTER)),
    CSAT(1, 5, List.of(TOP_TWO_BOX, MEAN)),
    CES(1, 7, List.of(MEAN, TOP_THREE_BOX)),
    RATING(1, 5, List.of(MEAN));

    private final double least;
    private final double most;
    private final List<MetricMethod> methods;

    MetricType(double least, double most, List<MetricMethod> methods) {
        this.least = least;
        this.most = most;
        this.methods = methods;
    }

    /** The ways to compute this type, the default first. */
    public List<MetricMethod> methods() {
        return methods;
    }

    /** The least value that a figure can have. */
    public double least(MetricMethod method) {
        return switch (method) {
            case NET_PROMOTER -> -100;
            case MEAN -> least;
            case TOP_TWO_BOX, TOP_THREE_BOX -> 0;
        };
    }

    /** The greatest value that a figure can have. */
    public double most(MetricMethod method) {
        return switch (method) {
            case NET_PROMOTER -> 100;
            case MEAN -> most;
            case TOP_TWO_BOX, TOP_THREE_BOX -> 1;
        };
    }
}
