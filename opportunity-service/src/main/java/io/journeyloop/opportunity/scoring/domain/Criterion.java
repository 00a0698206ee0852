package io.journeyloop.opportunity.scoring.domain;

/**
 * One thing that a scoring model asks about an opportunity.
 *
 * @param key name of the criterion, unique in its model
 * @param side whose interest it speaks for
 * @param source where its value comes from
 * @param min smallest value
 * @param max largest value
 * @param weight its share against the other criteria; 0 for one that is an axis of its own
 * @param required whether there is no score without it
 */
public record Criterion(
        String key, Side side, InputSource source, double min, double max, double weight, boolean required) {

    public Criterion {
        if (!(min < max) || !(weight >= 0)) {
            throw new IllegalArgumentException("Criterion " + key + " has an empty range or a negative weight");
        }
    }

    public boolean allows(double value) {
        return value >= min && value <= max;
    }

    /** The value on the common scale, 0 to 100. */
    double normalise(double raw) {
        return 100 * (raw - min) / (max - min);
    }
}
