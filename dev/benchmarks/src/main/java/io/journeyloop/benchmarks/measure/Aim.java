package io.journeyloop.benchmarks.measure;

import java.util.Locale;

/** What a ratio should be; missing it is reported, never a failure. */
public sealed interface Aim {

    boolean isMetBy(double ratio);

    /** For a ratio of throughputs. */
    record AtLeast(double bound) implements Aim {
        @Override
        public boolean isMetBy(double ratio) {
            return ratio >= bound;
        }

        @Override
        public String toString() {
            return String.format(Locale.ROOT, "≥ %.1f", bound);
        }
    }

    /** For a ratio of times or sizes. */
    record AtMost(double bound) implements Aim {
        @Override
        public boolean isMetBy(double ratio) {
            return ratio <= bound;
        }

        @Override
        public String toString() {
            return String.format(Locale.ROOT, "≤ %.1f", bound);
        }
    }

    /** There to be watched. */
    record None() implements Aim {
        @Override
        public boolean isMetBy(double ratio) {
            return true;
        }

        @Override
        public String toString() {
            return "";
        }
    }
}
