package io.journeyloop.gateway.maturity;

import org.eclipse.microprofile.graphql.Description;

@Description("Whether a leg holds.")
public enum LegState {
    @Description("There is none.")
    LACKING,

    @Description("It is weak.")
    WEAK,

    @Description("It stands.")
    STANDS
}
