package io.journeyloop.benchmarks.measure;

import java.util.Arrays;
import java.util.Collection;

/** Numbers measured under the same conditions. */
public final class Sample {

    private final double[] sorted;

    private Sample(double[] sorted) {
        this.sorted = sorted;
    }

    public static Sample of(double... values) {
        if (values.length == 0) {
            throw new IllegalArgumentException("A sample needs a value");
        }
        var sorted = values.clone();
        Arrays.sort(sorted);
        return new Sample(sorted);
    }

    static Sample pooled(Collection<Sample> samples) {
        return of(samples.stream()
                .flatMapToDouble(sample -> Arrays.stream(sample.sorted))
                .toArray());
    }

    public int size() {
        return sorted.length;
    }

    public double min() {
        return sorted[0];
    }

    public double max() {
        return sorted[sorted.length - 1];
    }

    /** The middle value, or the mean of the middle two. */
    public double median() {
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }

    /** By nearest rank: always a value that was measured. */
    public double percentile(int percent) {
        if (percent < 0 || percent > 100) {
            throw new IllegalArgumentException(percent + " is no percentage");
        }
        int rank = (int) Math.ceil(percent / 100.0 * sorted.length);
        return sorted[Math.max(rank, 1) - 1];
    }
}
