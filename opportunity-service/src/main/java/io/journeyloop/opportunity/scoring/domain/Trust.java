package io.journeyloop.opportunity.scoring.domain;

import java.util.Optional;

/**
 * How far evidence can be relied on, formula 1: {@code v / (v + 5) · (1 − 1 / (2k))}. v counts different customers, and
 * all records where no customer is known; k counts kinds of source. One kind of source alone reaches one half.
 *
 * @param voices v
 * @param sources k
 */
record Trust(long voices, int sources) {

    private static final double HALF_WAY = 5;

    /** Empty where there is no feedback. */
    static Optional<Trust> in(Evidence evidence) {
        long voices = evidence.customersAtLeast() == 0 ? evidence.n() : evidence.customersAtLeast();
        return evidence.n() == 0
                ? Optional.empty()
                : Optional.of(
                        new Trust(voices, Math.max(1, evidence.sourceTypes().size())));
    }

    double share() {
        return voices / (voices + HALF_WAY) * (1 - 1.0 / (2 * sources));
    }

    String explanation() {
        return "reliability (formula 1) %s from %d voices and %d kinds of source"
                .formatted(Figures.text(share()), voices, sources);
    }
}
