package io.journeyloop.opportunity.backlog.domain;

import static io.journeyloop.opportunity.backlog.domain.OpportunityStatus.DISMISSED;
import static io.journeyloop.opportunity.backlog.domain.OpportunityStatus.IN_PROGRESS;
import static io.journeyloop.opportunity.backlog.domain.OpportunityStatus.OPEN;
import static io.journeyloop.opportunity.backlog.domain.OpportunityStatus.SOLVED;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The state of an opportunity; each offers only what may come next, and a closed one tells why it is closed. */
public sealed interface Progress {

    OpportunityStatus status();

    /** Which states may follow. */
    Set<OpportunityStatus> next();

    /** Whether nobody needs to think of it any more. */
    default boolean isClosed() {
        return status() == SOLVED || status() == DISMISSED;
    }

    /** Why it is closed; null while it is not. */
    default @Nullable String reason() {
        return null;
    }

    /** The guardrail that it was dismissed by; null where there is none. */
    default @Nullable UUID guardrailId() {
        return null;
    }

    /** The shipped solution that it counts as solved by; null where there is none. */
    default @Nullable UUID solvedById() {
        return null;
    }

    /** Nobody works on it yet. */
    record Open() implements Progress {
        @Override
        public OpportunityStatus status() {
            return OPEN;
        }

        @Override
        public Set<OpportunityStatus> next() {
            return Set.of(IN_PROGRESS, DISMISSED);
        }
    }

    /** Somebody works on it. */
    record InProgress() implements Progress {
        @Override
        public OpportunityStatus status() {
            return IN_PROGRESS;
        }

        @Override
        public Set<OpportunityStatus> next() {
            return Set.of(OPEN, SOLVED, DISMISSED);
        }
    }

    /**
     * It is done: customers have a solution of it, or somebody says why it is done without one.
     *
     * @param reason null where the solution is reason enough
     * @param solvedById null where nothing was shipped for it
     */
    record Solved(@Nullable String reason, @Nullable UUID solvedById) implements Progress {
        @Override
        public OpportunityStatus status() {
            return SOLVED;
        }

        @Override
        public Set<OpportunityStatus> next() {
            return Set.of(OPEN);
        }
    }

    /**
     * It will not be done.
     *
     * @param guardrailId the decision that rules it out; null where it was dismissed for a reason of its own
     */
    record Dismissed(String reason, @Nullable UUID guardrailId) implements Progress {
        @Override
        public OpportunityStatus status() {
            return DISMISSED;
        }

        @Override
        public Set<OpportunityStatus> next() {
            return Set.of(OPEN);
        }
    }
}
