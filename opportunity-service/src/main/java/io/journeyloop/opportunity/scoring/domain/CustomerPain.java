package io.journeyloop.opportunity.scoring.domain;

import java.util.Optional;

/**
 * What evidence says an improvement is worth to customers, formula 1: how bad it is now, times how much feedback says
 * so. Severity is 0 at the best experience (2) and 1 at the worst (-2); volume grows with feedback, from 0 at none
 * over one half at 30 records towards 1.
 *
 * @param severity 0 to 1
 * @param volume 0 to 1
 */
record CustomerPain(double severity, double volume) {

    private static final double BEST = 2;
    private static final double RANGE = 4;
    private static final double HALF_VOLUME = 30;

    /** Empty where there is no feedback, or none that tells of the experience. */
    static Optional<CustomerPain> in(Evidence evidence) {
        Double experience = evidence.experience();
        return experience == null || evidence.n() == 0
                ? Optional.empty()
                : Optional.of(
                        new CustomerPain((BEST - experience) / RANGE, evidence.n() / (evidence.n() + HALF_VOLUME)));
    }

    double valueFor(Criterion criterion) {
        return Figures.rounded(criterion.min() + (criterion.max() - criterion.min()) * severity * volume);
    }

    String explanation(Evidence evidence) {
        return "Evidence (formula 1): severity %s from a mean experience of %s, times volume %s from %d feedback records"
                .formatted(
                        Figures.text(severity),
                        Figures.text(BEST - RANGE * severity),
                        Figures.text(volume),
                        evidence.n());
    }
}
