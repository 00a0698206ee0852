package io.journeyloop.gateway.insight;

import org.eclipse.microprofile.graphql.Description;

@Description("What imports are sorted by.")
public enum ImportRunOrder {
    @Description("When they began; usually DESC.")
    CREATED,

    @Description("How many rows were read; usually DESC.")
    READ,

    @Description("How many rows were refused; usually DESC.")
    REJECTED
}
