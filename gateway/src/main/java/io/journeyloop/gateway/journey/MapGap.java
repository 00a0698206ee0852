package io.journeyloop.gateway.journey;

import org.eclipse.microprofile.graphql.Description;

@Description("What a touchpoint may lack.")
public enum MapGap {
    @Description("A customer goal.")
    GOAL,

    @Description("A need that it serves.")
    NEED,

    @Description("What customers feel at its step.")
    EMOTION,

    @Description("An insight or an open opportunity at its step.")
    PAIN,

    @Description("Feedback or an insight at its step.")
    EVIDENCE
}
