package io.journeyloop.opportunity.cycles.domain;

import io.journeyloop.opportunity.priorities.domain.Answers;
import org.jspecify.annotations.Nullable;

/**
 * All answers about a journey as they were counted at some moments; what came between two of them is their difference.
 *
 * @param base when the change before this cycle's reached customers; none where there was no such change
 * @param changed when this cycle's change reached customers, which is when it began to measure again; null before
 * @param closed when the cycle was closed; null before
 */
public record Marks(
        Answers base, @Nullable Answers changed, @Nullable Answers closed) {

    public static Marks since(Answers base) {
        return new Marks(base, null, null);
    }

    /** Where the next cycle begins to count. */
    public Answers nextBase() {
        return changed == null ? base : changed;
    }

    Marks atChange(Answers now) {
        return new Marks(base, now, closed);
    }

    Marks atClose(Answers now) {
        return new Marks(base, changed, now);
    }

    /** Those that came after the change. */
    public Answers after(Answers now) {
        return changed == null ? Answers.NONE : (closed == null ? now : closed).since(changed);
    }

    /** Those that came before the change; all so far while there is none. */
    public Answers before(Answers now) {
        return (changed == null ? (closed == null ? now : closed) : changed).since(base);
    }
}
