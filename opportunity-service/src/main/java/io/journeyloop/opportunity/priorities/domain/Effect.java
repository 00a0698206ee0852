package io.journeyloop.opportunity.priorities.domain;

import io.journeyloop.opportunity.measurement.domain.FigureState;
import io.journeyloop.opportunity.measurement.domain.Rounding;
import io.journeyloop.opportunity.measurement.domain.Student;

/**
 * How far answers lie from where they should be, with a 95 % interval; below zero is worse.
 *
 * <p>The interval is Student's, that of a difference Welch's, both with answers added as for NPS (three: ¾ at either end
 * of the scale, 1½ in the middle): the plain ones have no width when a few customers happen to agree.
 *
 * @param value plain mean, or difference of the plain means
 * @param n answers about the place itself
 */
public record Effect(double value, double lower, double upper, long n, FigureState state) {

    private static final double NEUTRAL_REACH = 2;
    private static final double WIDEST = 4;

    /** How far the mean lies from neutral, which is 0. */
    public static Effect fromNeutral(Answers answers) {
        Answers.Spread spread = answers.adjusted();
        double reach = Student.reach(spread.error(), spread.freedom());
        return within(NEUTRAL_REACH, answers.mean(), spread.centre(), reach, answers.n());
    }

    /** How far the mean of the answers lies from that of others. */
    public static Effect fromOthers(Answers answers, Answers others) {
        Answers.Spread own = answers.adjusted();
        Answers.Spread rest = others.adjusted();
        double reach = Student.reach(own.error(), own.freedom(), rest.error(), rest.freedom());
        return within(WIDEST, answers.mean() - others.mean(), own.centre() - rest.centre(), reach, answers.n());
    }

    /** The bound of the interval that is nearest to no effect; 0 where the interval holds zero. */
    public double certain() {
        if (lower <= 0 && upper >= 0) {
            return 0;
        }
        return lower > 0 ? lower : upper;
    }

    /** The same, counted more or less. */
    Effect times(double factor) {
        return new Effect(
                Rounding.to(Rounding.SCALED, value * factor),
                Rounding.to(Rounding.SCALED, lower * factor),
                Rounding.to(Rounding.SCALED, upper * factor),
                n,
                state);
    }

    private static Effect within(double most, double value, double centre, double reach, long n) {
        return new Effect(
                Rounding.to(Rounding.SCALED, value),
                Rounding.to(Rounding.SCALED, Math.max(-most, centre - reach)),
                Rounding.to(Rounding.SCALED, Math.min(most, centre + reach)),
                n,
                FigureState.of(n));
    }
}
