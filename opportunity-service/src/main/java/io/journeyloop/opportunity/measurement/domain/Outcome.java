package io.journeyloop.opportunity.measurement.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a measurement came to. It is decided once, and never again: whoever looks after every answer and stops at the
 * first that pleases finds effects where there are none (P. Armitage et al., "Repeated significance tests on accumulating
 * data", JRSS A 132, 1969).
 *
 * @param before the side that is compared with; null without an answer
 * @param after the side that is judged; null without an answer
 * @param delta after minus before
 * @param state that of the side with fewer answers
 * @param formulaVersion by which rules it was computed
 * @param problem why there are no figures; null where there are
 */
public record Outcome(
        @Nullable Estimate before,
        @Nullable Estimate after,
        @Nullable Estimate delta,
        long nBefore,
        long nAfter,
        FigureState state,
        Verdict verdict,
        int formulaVersion,
        Reason decidedBy,
        Instant decidedAt,
        Answer.@Nullable Problem problem) {

    /** Why it was decided at that moment; neither depends on what the answers say. */
    public enum Reason {
        /** Both sides held the planned number of answers for the first time. */
        PLANNED_SAMPLE,
        /** No further answer can belong to it. */
        WINDOW_CLOSED
    }

    static Outcome of(Answer answer, Reason decidedBy, Instant now) {
        Direction better = answer.direction();
        if (better == null || answer.samples().size() != 2) {
            return new Outcome(
                    null,
                    null,
                    null,
                    0,
                    0,
                    FigureState.NO_DATA,
                    Verdict.INSUFFICIENT_DATA,
                    Comparison.FORMULA_VERSION,
                    decidedBy,
                    now,
                    answer.problem());
        }
        Comparison found =
                Comparison.of(answer.samples().getFirst(), answer.samples().getLast(), better);
        return new Outcome(
                found.first().estimate(),
                found.second().estimate(),
                found.delta(),
                found.first().n(),
                found.second().n(),
                found.state(),
                found.verdict(),
                Comparison.FORMULA_VERSION,
                decidedBy,
                now,
                null);
    }
}
