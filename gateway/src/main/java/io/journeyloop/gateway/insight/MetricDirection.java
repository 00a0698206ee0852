package io.journeyloop.gateway.insight;

import org.eclipse.microprofile.graphql.Description;

@Description("Which way is good.")
public enum MetricDirection {
    @Description("Up.")
    HIGHER,

    @Description("Down.")
    LOWER
}
