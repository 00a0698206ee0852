package io.journeyloop.opportunity.priorities.domain;

/**
 * How many of a journey's customers a step concerns.
 *
 * @param part at the step
 * @param whole in the journey
 */
public record Reach(Basis basis, long part, long whole) {

    /** What is counted. */
    public enum Basis {
        /** Different customers. */
        CUSTOMERS,
        /** Feedback records, where nobody says who the customer is. */
        FEEDBACK,
        /** Rated answers, where one persona's are looked at. */
        ANSWERS
    }

    /** 0 to 1. */
    public double share() {
        return whole == 0 ? 0 : Math.min(1, (double) part / whole);
    }
}
