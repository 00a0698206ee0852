package io.journeyloop.opportunity.measurement.domain;

import java.util.UUID;

/** What is being measured. */
public record Subject(Kind kind, UUID id) {

    /** What can be measured. */
    public enum Kind {
        /** A shipped solution: before and after. */
        SOLUTION,
        /** Two variants of a step, side by side. */
        COMPARISON,
        /** How far a goal is, again and again: it is shown, and never judged. */
        GOAL
    }
}
