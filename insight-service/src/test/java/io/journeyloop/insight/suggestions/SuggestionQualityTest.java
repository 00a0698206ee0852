package io.journeyloop.insight.suggestions;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.journeyloop.insight.sampling.domain.Proportion;
import io.journeyloop.insight.suggestions.domain.Suggestion;
import io.journeyloop.insight.suggestions.domain.Target;
import io.journeyloop.insight.suggestions.domain.TargetKind;
import io.journeyloop.textmodels.SentenceEncoder;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * How often the right step is suggested, for texts of which it is known, beside always naming the most frequent one.
 *
 * <p>With a file of one's own: {@code -Dmeasure=reviews.csv "-DmeasureText=Title,Review Text" -DmeasureStep=Class\ Name
 * "-DmeasureJourney=I buy clothes"}.
 */
class SuggestionQualityTest {

    private static final Logger LOG = Logger.getLogger(SuggestionQualityTest.class);
    private static final int SEVERAL = 5;

    /** A text and the step that it is about. */
    private record Said(String step, String text) {}

    private record Quality(int steps, Proportion first, Proportion amongSeveral, Proportion baseline) {}

    @Test
    void rightStepIsNamedFarMoreOftenThanByChance() throws IOException {
        Quality quality = quality(written());

        LOG.infof("Written for the project: %s", quality);
        assertThat(quality.first().lower()).isGreaterThan(quality.baseline().upper());
        assertThat(quality.amongSeveral().lower()).isGreaterThan(SEVERAL / (double) quality.steps());
    }

    @Test
    @EnabledIfSystemProperty(named = "measure", matches = ".+")
    void measuresWithAFileOfOnesOwn() throws IOException {
        Quality quality = quality(labelled());

        LOG.infof("%s: %s", System.getProperty("measure"), quality);
        assertThat(quality.first().lower()).isGreaterThan(quality.baseline().upper());
    }

    private static Quality quality(List<Said> said) {
        try (SentenceEncoder encoder = new SentenceEncoder()) {
            List<Target> steps = said.stream()
                    .map(Said::step)
                    .distinct()
                    .map(step -> new Target(
                            TargetKind.STEP,
                            UUID.nameUUIDFromBytes(step.getBytes(UTF_8)),
                            step,
                            encoder.encode(step),
                            null))
                    .toList();
            List<Integer> places =
                    said.stream().map(each -> place(each, steps, encoder)).toList();
            return new Quality(
                    steps.size(),
                    share(places, 1),
                    share(places, SEVERAL),
                    Proportion.of(mostFrequent(said), said.size()));
        }
    }

    /** At which place the right step is suggested; beyond all places where it isn't. */
    private static int place(Said said, List<Target> steps, SentenceEncoder encoder) {
        List<String> names = Suggestion.best(steps, encoder.encode(said.text()), steps.size()).stream()
                .map(suggestion -> suggestion.target().name())
                .toList();
        int place = names.indexOf(said.step());
        return place < 0 ? Integer.MAX_VALUE : place + 1;
    }

    private static Proportion share(List<Integer> places, int atMost) {
        return Proportion.of(places.stream().filter(place -> place <= atMost).count(), places.size());
    }

    private static long mostFrequent(List<Said> said) {
        Map<String, Long> counts = said.stream().collect(Collectors.groupingBy(Said::step, Collectors.counting()));
        return Collections.max(counts.values());
    }

    private static List<Said> written() throws IOException {
        try (InputStream file =
                Objects.requireNonNull(SuggestionQualityTest.class.getResourceAsStream("/said-at-steps.tsv"))) {
            return new String(file.readAllBytes(), UTF_8)
                    .lines()
                    .map(line -> line.split("\t", -1))
                    .map(cells -> new Said(cells[0], cells[1]))
                    .toList();
        }
    }

    private static List<Said> labelled() throws IOException {
        List<String> texts = List.of(System.getProperty("measureText").split(",", -1));
        String journey = System.getProperty("measureJourney");
        Function<CSVRecord, String> step = row -> journey + ": " + row.get(System.getProperty("measureStep"));
        try (Reader file = Files.newBufferedReader(Path.of(System.getProperty("measure")))) {
            return CSVFormat.DEFAULT
                    .builder()
                    .setHeader()
                    .setAllowMissingColumnNames(true)
                    .setSkipHeaderRecord(true)
                    .get()
                    .parse(file)
                    .stream()
                    .map(row -> new Said(
                            step.apply(row), texts.stream().map(row::get).collect(Collectors.joining("\n"))))
                    .filter(said -> !said.text().isBlank())
                    .toList();
        }
    }
}
