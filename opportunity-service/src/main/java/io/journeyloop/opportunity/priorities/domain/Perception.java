package io.journeyloop.opportunity.priorities.domain;

import io.journeyloop.opportunity.measurement.domain.FigureState;
import io.journeyloop.opportunity.measurement.domain.Rounding;
import java.util.Optional;

/**
 * How much customers suffer at a step.
 *
 * @param reference what the step is held against: 0, which is neutral, or the mean of the journey's other steps
 * @param mean the step's own mean experience
 */
public record Perception(EffectKind kind, Effect effect, double reference, double mean) {

    /**
     * Holds a step against neutral, and where it isn't certainly below that, against the journey's other steps: those
     * must have thirty answers and lie above neutral.
     *
     * @return empty where neither shows a certain harm
     */
    public static Optional<Perception> of(Answers own, Answers others) {
        Effect fromNeutral = Effect.fromNeutral(own);
        if (own.n() == 0) {
            return Optional.empty();
        }
        if (fromNeutral.certain() < 0) {
            return Optional.of(
                    new Perception(EffectKind.HURTS, fromNeutral, 0, Rounding.to(Rounding.SCALED, own.mean())));
        }
        if (others.n() < FigureState.ENOUGH || others.mean() <= 0) {
            return Optional.empty();
        }
        Effect fromOthers = Effect.fromOthers(own, others);
        return fromOthers.certain() < 0
                ? Optional.of(new Perception(
                        EffectKind.LAGS,
                        fromOthers,
                        Rounding.to(Rounding.SCALED, others.mean()),
                        Rounding.to(Rounding.SCALED, own.mean())))
                : Optional.empty();
    }
}
