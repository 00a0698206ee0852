package io.journeyloop.insight.metrics.domain;

import static io.journeyloop.insight.metrics.domain.MetricMethod.MEAN;
import static io.journeyloop.insight.metrics.domain.MetricMethod.NET_PROMOTER;
import static io.journeyloop.insight.metrics.domain.MetricMethod.SHARE;
import static io.journeyloop.insight.metrics.domain.MetricMethod.TOP_THREE_BOX;
import static io.journeyloop.insight.metrics.domain.MetricMethod.TOP_TWO_BOX;

import java.util.List;

/** What can be measured from answers; each type has its own scale, to which all answers are rescaled. */
public enum MetricType {
    NPS(new Scale(0, 10), List.of(NET_PROMOTER)),
    CSAT(new Scale(1, 5), List.of(TOP_TWO_BOX, MEAN)),
    CES(new Scale(1, 7), List.of(MEAN, TOP_THREE_BOX)),
    RATING(new Scale(1, 5), List.of(MEAN)),
    /** What a tenant defines: the mean of numbers, or the share of those who say yes. Numbers have no scale. */
    CUSTOM(new Scale(0, 1), List.of(MEAN, SHARE));

    private static final List<MetricType> USUAL = List.of(NPS, CSAT, CES, RATING);

    private final Scale scale;
    private final List<MetricMethod> methods;

    MetricType(Scale scale, List<MetricMethod> methods) {
        this.scale = scale;
        this.methods = methods;
    }

    /** Those that need no definition. */
    public static List<MetricType> usual() {
        return USUAL;
    }

    /** The scale that values of this type are reported on. */
    public Scale scale() {
        return scale;
    }

    /** The ways to compute this type, the default first. */
    public List<MetricMethod> methods() {
        return methods;
    }

    public MetricMethod defaultMethod() {
        return methods.getFirst();
    }
}
