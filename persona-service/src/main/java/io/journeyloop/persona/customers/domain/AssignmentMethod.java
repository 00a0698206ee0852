package io.journeyloop.persona.customers.domain;

/** How a customer came to a persona. */
public enum AssignmentMethod {
    /** By membership in one of the persona's segments. */
    RULE,
    /** By a person's judgement. */
    MANUAL,
    /** By a model's prediction. */
    MODEL
}
