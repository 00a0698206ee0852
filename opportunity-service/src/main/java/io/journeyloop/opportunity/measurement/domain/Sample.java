package io.journeyloop.opportunity.measurement.domain;

import org.jspecify.annotations.Nullable;

/** What customers answered on one side of a comparison, as far as a figure and its interval need it. */
public sealed interface Sample permits ShareSample, PromoterSample, MeanSample {

    long n();

    /** The figure with its interval; null without an answer. */
    @Nullable
    Estimate estimate();

    /** This figure minus an earlier one of the same kind, with its interval; null where one of them has no answer. */
    @Nullable
    Estimate minus(Sample before);

    default FigureState state() {
        return FigureState.of(n());
    }

    /** Both sides are counted by the same metric; two kinds would be a broken answer. */
    static IllegalArgumentException differentKinds() {
        return new IllegalArgumentException("Only figures of the same kind can be compared");
    }
}
