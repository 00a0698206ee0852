package io.journeyloop.textmodels;

import java.util.Arrays;

/**
 * Turns a vector into probabilities of classes: one row of weights for each class, the last weight of a row added to
 * each sum, then softmax.
 */
public record LinearHead(double[][] weights) {

    /** The probability of each class. */
    public double[] probabilities(float[] vector) {
        double[] sums =
                Arrays.stream(weights).mapToDouble(row -> sum(row, vector)).toArray();
        double greatest = Arrays.stream(sums).max().orElseThrow();
        double[] powers =
                Arrays.stream(sums).map(sum -> Math.exp(sum - greatest)).toArray();
        double total = Arrays.stream(powers).sum();
        return Arrays.stream(powers).map(power -> power / total).toArray();
    }

    private static double sum(double[] row, float[] vector) {
        double sum = row[vector.length];
        for (int i = 0; i < vector.length; i++) {
            sum += row[i] * vector[i];
        }
        return sum;
    }
}
