package io.journeyloop.textmodels.training;

import io.journeyloop.textmodels.LinearHead;
import io.journeyloop.textmodels.SentenceEncoder;
import io.journeyloop.textmodels.SentimentLabel;

/**
 * Multinomial logistic regression by gradient descent with momentum, from zero, so that the same examples always give
 * the same weights. A rare class counts as much as a frequent one.
 */
final class LogisticRegression {

    private static final int ROUNDS = 500;
    private static final double PACE = 0.03;
    private static final double MOMENTUM = 0.9;

    /** The components of a vector of length one are small; this brings them to the size of the constant. */
    private static final double MAGNIFIED = 10;

    private static final int CLASSES = SentimentLabel.values().length;
    private static final int CONSTANT = SentenceEncoder.DIMENSIONS;

    private final Examples examples;
    private final double penalty;
    private final double[] importance;

    /** @param penalty what large weights cost, so that the weights don't learn the examples by heart */
    LogisticRegression(Examples examples, double penalty) {
        this.examples = examples;
        this.penalty = penalty;
        this.importance = importance(examples);
    }

    LinearHead fit() {
        double[][] weights = new double[CLASSES][CONSTANT + 1];
        double[][] speed = new double[CLASSES][CONSTANT + 1];
        for (int round = 0; round < ROUNDS; round++) {
            double[][] slope = slope(weights);
            for (int label = 0; label < CLASSES; label++) {
                for (int i = 0; i <= CONSTANT; i++) {
                    double cost = i == CONSTANT ? 0 : penalty * weights[label][i];
                    speed[label][i] = MOMENTUM * speed[label][i] - PACE * (slope[label][i] + cost);
                    weights[label][i] += speed[label][i];
                }
            }
        }
        return head(weights);
    }

    private double[][] slope(double[][] weights) {
        LinearHead head = head(weights);
        double[][] slope = new double[CLASSES][CONSTANT + 1];
        for (int n = 0; n < examples.size(); n++) {
            float[] vector = examples.vectors().get(n);
            int truth = examples.labels().get(n).ordinal();
            double[] probabilities = head.probabilities(vector);
            for (int label = 0; label < CLASSES; label++) {
                double error = (probabilities[label] - (label == truth ? 1 : 0)) * importance[truth];
                for (int i = 0; i < CONSTANT; i++) {
                    slope[label][i] += error * MAGNIFIED * vector[i];
                }
                slope[label][CONSTANT] += error;
            }
        }
        return slope;
    }

    private static LinearHead head(double[][] weights) {
        double[][] rows = new double[CLASSES][CONSTANT + 1];
        for (int label = 0; label < CLASSES; label++) {
            for (int i = 0; i < CONSTANT; i++) {
                rows[label][i] = MAGNIFIED * weights[label][i];
            }
            rows[label][CONSTANT] = weights[label][CONSTANT];
        }
        return new LinearHead(rows);
    }

    private static double[] importance(Examples examples) {
        double[] importance = new double[CLASSES];
        for (SentimentLabel label : SentimentLabel.values()) {
            long count = examples.labels().stream().filter(label::equals).count();
            importance[label.ordinal()] = count == 0 ? 0 : 1.0 / (CLASSES * count);
        }
        return importance;
    }
}
