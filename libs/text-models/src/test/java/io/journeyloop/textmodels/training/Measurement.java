package io.journeyloop.textmodels.training;

import io.journeyloop.textmodels.LinearHead;
import io.journeyloop.textmodels.SentimentLabel;
import io.journeyloop.textmodels.SentimentModel;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * How often weights are right about examples.
 *
 * @param counts by true label, then by label given
 */
record Measurement(int[][] counts) {

    private static final double Z = 1.959964;

    static Measurement of(LinearHead head, Examples examples) {
        int[][] counts = new int[SentimentLabel.values().length][SentimentLabel.values().length];
        for (int i = 0; i < examples.size(); i++) {
            SentimentLabel given =
                    SentimentModel.judge(head, examples.vectors().get(i)).label();
            counts[examples.labels().get(i).ordinal()][given.ordinal()]++;
        }
        return new Measurement(counts);
    }

    Measurement plus(Measurement other) {
        int[][] sum = new int[counts.length][];
        for (int truth = 0; truth < counts.length; truth++) {
            int row = truth;
            sum[truth] = IntStream.range(0, counts.length)
                    .map(given -> counts[row][given] + other.counts[row][given])
                    .toArray();
        }
        return new Measurement(sum);
    }

    int n() {
        return Arrays.stream(counts).flatMapToInt(Arrays::stream).sum();
    }

    double accuracy() {
        return IntStream.range(0, counts.length).map(i -> counts[i][i]).sum() / (double) n();
    }

    /** What who always names the most frequent label would reach. */
    double majority() {
        return IntStream.range(0, counts.length).map(this::given).max().orElseThrow() / (double) n();
    }

    /** The mean of the harmonic means of precision and recall, over the labels that there are. */
    double macroF1() {
        return IntStream.range(0, counts.length)
                .filter(label -> given(label) > 0)
                .mapToDouble(label -> 2.0 * counts[label][label] / (given(label) + said(label)))
                .average()
                .orElseThrow();
    }

    @Override
    public String toString() {
        double p = accuracy();
        double n = n();
        double centre = (p + Z * Z / (2 * n)) / (1 + Z * Z / n);
        double half = Z * Math.sqrt(p * (1 - p) / n + Z * Z / (4 * n * n)) / (1 + Z * Z / n);
        return String.format(
                Locale.ROOT,
                "n %d, accuracy %.3f [%.3f, %.3f], majority class %.3f, macro-F1 %.3f, true x said %s",
                n(),
                p,
                centre - half,
                centre + half,
                majority(),
                macroF1(),
                Arrays.deepToString(counts));
    }

    private int given(int label) {
        return Arrays.stream(counts[label]).sum();
    }

    private int said(int label) {
        return Arrays.stream(counts).mapToInt(row -> row[label]).sum();
    }
}
