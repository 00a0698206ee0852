package io.journeyloop.gateway.maturity;

import org.eclipse.microprofile.graphql.Description;

@Description("How an opportunity is neglected.")
public enum Neglect {
    @Description("Nobody owns it.")
    UNOWNED,

    @Description("Nobody has changed it for long.")
    STALE,

    @Description("One of the two.")
    ANY
}
