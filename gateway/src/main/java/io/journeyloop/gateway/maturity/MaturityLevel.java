package io.journeyloop.gateway.maturity;

import org.eclipse.microprofile.graphql.Description;

@Description("How far an organisation is.")
public enum MaturityLevel {
    @Description("It goes by feeling.")
    INTUITION_DRIVEN,

    @Description("It begins to have a process.")
    INTRODUCING_PROCESS,

    @Description("It works by journeys.")
    JOURNEY_DRIVEN_WORKFLOW,

    @Description("All of it works by one framework.")
    COMPANY_WIDE_FRAMEWORK,

    @Description("It proves what it does.")
    JOURNEY_MASTERY
}
