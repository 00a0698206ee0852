package io.journeyloop.benchmarks.measure;

import java.util.Locale;

/** What a number counts, and which end of it is the good one. */
public enum Quantity {
    MILLISECONDS("ms", false),
    PER_SECOND("/s", true),
    MEGABYTES("MB", false);

    private final String unit;
    private final boolean moreIsBetter;

    Quantity(String unit, boolean moreIsBetter) {
        this.unit = unit;
        this.moreIsBetter = moreIsBetter;
    }

    /** The value that 95 % of a sample are at least as good as. */
    double bound(Sample sample) {
        return sample.percentile(moreIsBetter ? 5 : 95);
    }

    /** Three digits, which is more than a busy machine is good for. */
    String text(double value) {
        int decimals = value >= 100 ? 0 : value >= 10 ? 1 : 2;
        return String.format(Locale.ROOT, "%,." + decimals + "f %s", value, unit);
    }
}
