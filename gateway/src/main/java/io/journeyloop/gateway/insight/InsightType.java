package io.journeyloop.gateway.insight;

import org.eclipse.microprofile.graphql.Description;

@Description("What kind of thing was learnt.")
public enum InsightType {
    @Description("Something a customer said.")
    QUOTE,
    @Description("Something that was seen.")
    OBSERVATION,
    @Description("Something that changes.")
    TREND,
    @Description("Something customers need.")
    NEED,
    @Description("Something customers want done.")
    JOB,
    @Description("Something that hurts.")
    PAIN,
    @Description("Something that delights.")
    GAIN
}
