package io.journeyloop.opportunity.solutions.domain;

import java.util.Set;

/** Where a solution stands. */
public enum SolutionStatus {
    /** Somebody has thought of it. */
    IDEA,
    /** It is being found out whether it would help. */
    VALIDATING,
    /** It will be done. */
    PLANNED,
    /** It is being done; by which metric, from where and how far was said before. */
    IN_DELIVERY,
    /** Customers have it; what it does to them is being measured. */
    SHIPPED,
    /** What it did to customers is known, as far as it can be. */
    MEASURED,
    /** It will not be done. */
    DROPPED;

    /** Which states a person may put it into next; shipping and measuring have ways of their own. */
    public Set<SolutionStatus> next() {
        return switch (this) {
            case IDEA -> Set.of(VALIDATING, PLANNED, IN_DELIVERY, DROPPED);
            case VALIDATING -> Set.of(IDEA, PLANNED, IN_DELIVERY, DROPPED);
            case PLANNED -> Set.of(IDEA, VALIDATING, IN_DELIVERY, DROPPED);
            case IN_DELIVERY -> Set.of(PLANNED, DROPPED);
            case DROPPED -> Set.of(IDEA);
            case SHIPPED, MEASURED -> Set.of();
        };
    }

    /** Whether customers have it. */
    public boolean isOut() {
        return this == SHIPPED || this == MEASURED;
    }
}
