package io.journeyloop.opportunity.cycles.domain;

import io.journeyloop.opportunity.measurement.domain.FigureState;
import io.journeyloop.opportunity.measurement.domain.Verdict;
import io.journeyloop.opportunity.priorities.domain.Answers;
import io.journeyloop.opportunity.priorities.domain.Effect;
import org.jspecify.annotations.Nullable;

/**
 * What a cycle did to its journey: the mean experience of the answers that came after the change minus that of those
 * before. Its interval is that of priorities.
 *
 * @param delta null while one side has no answer, as are its bounds
 * @param state that of the side with fewer answers
 */
public record JourneyEffect(
        Answers before,
        Answers after,
        @Nullable Double delta,
        @Nullable Double lower,
        @Nullable Double upper,
        FigureState state,
        Verdict verdict) {

    /** Compares both sides; below thirty answers on either there is no verdict. */
    public static JourneyEffect of(Answers before, Answers after) {
        FigureState state = FigureState.of(Math.min(before.n(), after.n()));
        if (state == FigureState.NO_DATA) {
            return new JourneyEffect(before, after, null, null, null, state, Verdict.INSUFFICIENT_DATA);
        }
        Effect effect = Effect.fromOthers(after, before);
        return new JourneyEffect(
                before, after, effect.value(), effect.lower(), effect.upper(), state, verdict(effect, state));
    }

    private static Verdict verdict(Effect effect, FigureState state) {
        if (state != FigureState.OK) {
            return Verdict.INSUFFICIENT_DATA;
        }
        double certain = effect.certain();
        return certain == 0 ? Verdict.NO_CHANGE_DETECTED : certain > 0 ? Verdict.IMPROVED : Verdict.WORSE;
    }
}
