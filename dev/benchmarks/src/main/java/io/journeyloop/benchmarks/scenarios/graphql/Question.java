package io.journeyloop.benchmarks.scenarios.graphql;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** What is asked about a journey. */
enum Question {
    FULL(
            "the full map (a journey with 6 phases, 30 steps, 90 touchpoints, 120 insights, 30 opportunities, 5 personas)"),
    SMALL("a journey with its 6 phases");

    private final String text;

    Question(String text) {
        this.text = text;
    }

    String text() {
        return text;
    }

    /** As one of those who answer understands it, from the resources of this package. */
    String in(String dialect) {
        return resource(name().toLowerCase(Locale.ROOT) + "." + dialect);
    }

    static String resource(String name) {
        try (var stream = Question.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalArgumentException("There is no " + name);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
