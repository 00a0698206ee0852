package io.journeyloop.gateway.insight;

import org.eclipse.microprofile.graphql.Description;

@Description("How a figure is computed from the answers.")
public enum MetricMethod {
    @Description("Promoters minus detractors, in points from −100 to 100.")
    NET_PROMOTER,
    @Description("The mean, on the metric's scale.")
    MEAN,
    @Description("The share of the two best answers of five, 0 to 1.")
    TOP_TWO_BOX,
    @Description("The share of the three best answers of seven, 0 to 1.")
    TOP_THREE_BOX,
    @Description("The share of answers that say yes, 0 to 1.")
    SHARE
}
