package io.journeyloop.gateway.insight;

import org.eclipse.microprofile.graphql.Description;

@Description("What a difference of two figures shows.")
public enum Verdict {
    @Description("It is better, beyond chance.")
    IMPROVED,

    @Description("It is worse, beyond chance.")
    WORSE,

    @Description("Nothing that chance does not explain.")
    NO_CHANGE_DETECTED,

    @Description("Too few answers to tell.")
    INSUFFICIENT_DATA
}
