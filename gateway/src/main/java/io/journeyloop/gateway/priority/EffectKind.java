package io.journeyloop.gateway.priority;

import org.eclipse.microprofile.graphql.Description;

@Description("What is wrong with a step.")
public enum EffectKind {
    @Description("Its experience lies certainly below neutral.")
    HURTS,
    @Description("It is not certainly below neutral, but below the other steps of its journey.")
    LAGS
}
