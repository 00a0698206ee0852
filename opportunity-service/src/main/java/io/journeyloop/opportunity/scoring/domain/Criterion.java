package io.journeyloop.opportunity.scoring.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;

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
 * @param figure which figure of the evidence gives its value; null where only people give it
 * @param allowed the only values that it takes, the largest first; empty where it takes its whole range
 */
public record Criterion(
        String key,
        Side side,
        InputSource source,
        double min,
        double max,
        double weight,
        boolean required,
        @Nullable EvidenceFigure figure,
        List<Double> allowed) {

    /** What is divided by must be at least this, so that no quotient overflows. */
    static final double SMALLEST_DIVISOR = 0.001;

    public Criterion {
        if (!(min < max) || !(weight >= 0)) {
            throw new IllegalArgumentException("Criterion " + key + " has an empty range or a negative weight");
        }
        figure = source == InputSource.EVIDENCE && figure == null ? EvidenceFigure.CUSTOMER_PAIN : figure;
        allowed = allowed == null ? List.of() : List.copyOf(allowed);
    }

    /** One that takes its whole range. */
    public Criterion(
            String key, Side side, InputSource source, double min, double max, double weight, boolean required) {
        this(key, side, source, min, max, weight, required, null, List.of());
    }

    public boolean allows(double value) {
        return value >= min && value <= max && (allowed.isEmpty() || allowed.contains(value));
    }

    /** Which values it takes, for people. */
    public String range() {
        return allowed.isEmpty()
                ? "between " + Figures.text(min) + " and " + Figures.text(max)
                : "one of "
                        + String.join(", ", allowed.stream().map(Figures::text).toList());
    }

    /** The smallest value that it takes. */
    double least() {
        return allowed.isEmpty() ? min : allowed.getLast();
    }

    /** The value on the common scale, 0 to 100; divided first, for else it could come to a little more than 100. */
    double normalise(double raw) {
        return 100 * ((raw - min) / (max - min));
    }

    /** The value nearest to this one, not above it where it can be helped, that the criterion takes. */
    double nearest(double value) {
        double capped = Math.clamp(value, min, max);
        return allowed.isEmpty()
                ? capped
                : allowed.stream().filter(one -> one <= capped).findFirst().orElseGet(allowed::getLast);
    }

    /** The same criterion as one that is divided by: it never comes near 0, if its range allows that. */
    Criterion asDivisor() {
        return min >= SMALLEST_DIVISOR || max <= SMALLEST_DIVISOR
                ? this
                : new Criterion(key, side, source, SMALLEST_DIVISOR, max, weight, required, figure, allowed);
    }

    /** The same criterion on a fixed scale, as much of it as lies in its range. */
    Criterion onlyWith(List<Double> scale) {
        List<Double> within =
                scale.stream().filter(value -> value >= min && value <= max).toList();
        return new Criterion(key, side, source, min, max, weight, required, figure, within.isEmpty() ? scale : within);
    }

    /** Whether there is any value that it takes. */
    boolean takesAnything() {
        return allowed.isEmpty() || allowed.stream().anyMatch(this::allows);
    }
}
