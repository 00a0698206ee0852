package io.journeyloop.insight.sentiment.domain;

import io.journeyloop.insight.feedback.domain.FieldType;
import io.journeyloop.textmodels.SentimentLabel;
import java.util.Optional;

/** How a customer felt by the customer's own rating. */
public final class RatedSentiment {

    private static final double PASSIVE = 7;
    private static final double PROMOTER = 9;

    private RatedSentiment() {}

    /**
     * The sentiment behind an answer on a scale; empty for answers that don't rate.
     *
     * <p>CSAT and ratings: the upper and the lower quarter of the scale are positive and negative, both ends included
     * (1–2 and 4–5 of 1–5), and the score is the place on the scale. NPS: promoters, passives and detractors of the
     * field's own half-open buckets; detractors score -1 (0) to -0.4 (6), passives 0, promoters 0.5 (9) and 1 (10).
     */
    public static Optional<Sentiment> of(FieldType type, double value, double min, double max, boolean higherIsBetter) {
        double share = higherIsBetter ? (value - min) / (max - min) : (max - value) / (max - min);
        return switch (type) {
            case NPS -> Optional.of(recommendation(share * 10));
            case CSAT, RATING -> Optional.of(rating(2 * share - 1));
            default -> Optional.empty();
        };
    }

    private static Sentiment recommendation(double value) {
        if (value >= PROMOTER) {
            return rated(SentimentLabel.POSITIVE, (value - 8) / 2);
        }
        return value >= PASSIVE ? rated(SentimentLabel.NEUTRAL, 0) : rated(SentimentLabel.NEGATIVE, value / 10 - 1);
    }

    private static Sentiment rating(double score) {
        if (Math.abs(score) < 0.5) {
            return rated(SentimentLabel.NEUTRAL, score);
        }
        return rated(score > 0 ? SentimentLabel.POSITIVE : SentimentLabel.NEGATIVE, score);
    }

    private static Sentiment rated(SentimentLabel label, double score) {
        return new Sentiment(label, score, SentimentOrigin.RATING);
    }
}
