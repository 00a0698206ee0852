package io.journeyloop.textmodels.training;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import io.journeyloop.textmodels.LinearHead;
import io.journeyloop.textmodels.SentenceEncoder;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** Run by hand, with files that are no part of the project; docs/text.md has the command. */
@EnabledIfSystemProperty(named = "train", matches = ".+")
class SentimentTraining {

    private static final double[] PENALTIES = {0.01, 0.03, 0.1, 0.3};
    private static final int FOLDS = 5;

    @Test
    void trainOnOneSetAndMeasureOnTheOther() throws IOException {
        try (SentenceEncoder encoder = new SentenceEncoder()) {
            Examples seen = examples(encoder, "train");
            Examples unseen = examples(encoder, "measure");
            double penalty = Arrays.stream(PENALTIES)
                    .boxed()
                    .max(Comparator.comparingDouble(
                            candidate -> crossValidated(seen, candidate).macroF1()))
                    .orElseThrow();
            LinearHead head = rounded(new LogisticRegression(seen, penalty).fit());
            Measurement measured = Measurement.of(head, unseen);
            System.out.println("penalty          " + penalty);
            System.out.println("cross-validated  " + crossValidated(seen, penalty));
            System.out.println("unseen           " + measured);
            write(head);
            assertThat(measured.accuracy()).isGreaterThan(measured.majority());
        }
    }

    private static Examples examples(SentenceEncoder encoder, String set) throws IOException {
        return Examples.of(
                encoder,
                RatedText.read(
                        Path.of(System.getProperty(set)),
                        System.getProperty(set + "Text"),
                        System.getProperty(set + "Rating")));
    }

    /** How weights do on the part of the seen examples that they were not learned from, over all parts. */
    private static Measurement crossValidated(Examples seen, double penalty) {
        Measurement sum = null;
        for (int fold = 0; fold < FOLDS; fold++) {
            LinearHead head = new LogisticRegression(seen.without(FOLDS, fold), penalty).fit();
            Measurement measured = Measurement.of(head, seen.every(FOLDS, fold));
            sum = sum == null ? measured : sum.plus(measured);
        }
        return java.util.Objects.requireNonNull(sum);
    }

    /** As it will be shipped. */
    private static LinearHead rounded(LinearHead head) {
        return new LinearHead(Arrays.stream(head.weights())
                .map(row -> Arrays.stream(row)
                        .map(weight -> BigDecimal.valueOf(weight)
                                .setScale(4, RoundingMode.HALF_EVEN)
                                .doubleValue())
                        .toArray())
                .toArray(double[][]::new));
    }

    private static void write(LinearHead head) throws IOException {
        Map<String, Object> file = new LinkedHashMap<>();
        file.put("version", "1");
        file.put("encoder", SentenceEncoder.MODEL);
        file.put("weights", head.weights());
        Path target = Path.of("target", "sentiment-head.json");
        Files.writeString(target, new JsonMapper().writeValueAsString(file) + "\n");
        System.out.println("weights          " + target.toAbsolutePath());
    }
}
