package io.journeyloop.textmodels;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** Tells how an English text sounds: what it means, seen through weights that were learned from rated reviews. */
public final class SentimentModel {

    /** The only language that the model was taught and measured in. */
    public static final String LANGUAGE = "en";

    private static final String WEIGHTS = "/textmodels/sentiment-head.json";

    private final String version;
    private final LinearHead head;

    private SentimentModel(String version, LinearHead head) {
        this.version = version;
        this.head = head;
    }

    /**
     * How a text sounds.
     *
     * @param score the probability of positive less that of negative, -1 to 1
     */
    public record Verdict(SentimentLabel label, double score) {}

    /** Reads the weights that ship with this library. */
    public static SentimentModel shipped() {
        try (InputStream weights = SentimentModel.class.getResourceAsStream(WEIGHTS)) {
            JsonNode read = new JsonMapper().readTree(weights);
            double[][] rows = new JsonMapper().convertValue(read.path("weights"), double[][].class);
            return new SentimentModel(read.path("version").asText(), new LinearHead(rows));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Which weights these are; changes with every training. */
    public String version() {
        return version;
    }

    /** How a text sounds that the encoder turned into this vector. */
    public Verdict judge(float[] meaning) {
        return judge(head, meaning);
    }

    /** The same by any weights. */
    public static Verdict judge(LinearHead head, float[] meaning) {
        double[] probabilities = head.probabilities(meaning);
        SentimentLabel likeliest = SentimentLabel.NEGATIVE;
        for (SentimentLabel label : SentimentLabel.values()) {
            if (probabilities[label.ordinal()] > probabilities[likeliest.ordinal()]) {
                likeliest = label;
            }
        }
        double score =
                probabilities[SentimentLabel.POSITIVE.ordinal()] - probabilities[SentimentLabel.NEGATIVE.ordinal()];
        return new Verdict(likeliest, score);
    }
}
