package io.journeyloop.gateway.insight;

import org.eclipse.microprofile.graphql.Description;

@Description("Which answers a figure comes from.")
public enum MetricLevel {
    @Description("Only those about the place itself.")
    OWN,

    @Description("Also those given at places inside it.")
    POOLED
}
