package io.journeyloop.gateway.search;

import org.eclipse.microprofile.graphql.Description;

@Description("What a search can find.")
public enum SearchKind {
    @Description("Journeys.")
    JOURNEY,

    @Description("Phases.")
    PHASE,

    @Description("Steps.")
    STEP,

    @Description("Touchpoints.")
    TOUCHPOINT,

    @Description("Personas.")
    PERSONA,

    @Description("Opportunities.")
    OPPORTUNITY,

    @Description("Solutions.")
    SOLUTION,

    @Description("Insights.")
    INSIGHT,

    @Description("Feedback.")
    FEEDBACK
}
