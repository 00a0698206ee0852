package io.journeyloop.gateway.insight;

import org.eclipse.microprofile.graphql.Description;

@Description("How long the parts of a series are.")
public enum Bucket {
    @Description("A day in UTC.")
    DAY,

    @Description("Monday to Sunday.")
    WEEK,

    @Description("A month.")
    MONTH,

    @Description("Three months.")
    QUARTER
}
