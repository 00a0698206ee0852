package io.journeyloop.opportunity.hygiene.domain;

/** How mature a tenant is in managing journeys; the ordinal plus one is its number. */
public enum Level {
    INTUITION_DRIVEN,
    INTRODUCING_PROCESS,
    JOURNEY_DRIVEN_WORKFLOW,
    COMPANY_WIDE_FRAMEWORK,
    JOURNEY_MASTERY;

    /** 1 to 5. */
    public int number() {
        return ordinal() + 1;
    }
}
