package io.journeyloop.gateway.insight;

import org.eclipse.microprofile.graphql.Description;

@Description("What is measured.")
public enum MetricType {
    @Description("How likely customers are to recommend.")
    NPS,
    @Description("How satisfied they are.")
    CSAT,
    @Description("How easy it was.")
    CES,
    @Description("How they rate.")
    RATING,
    @Description("What the tenant defined.")
    CUSTOM
}
