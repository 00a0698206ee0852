package io.journeyloop.benchmarks.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ResultsFileTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 31);
    private static final List<String> ORDER = List.of("first", "second");

    @Test
    void aRunOfSomeScenariosKeepsTheLinesOfTheOthers() {
        var both =
                ResultsFile.text("", "A machine.", TODAY, ORDER, List.of(measured("first", 1), measured("second", 2)));

        var again = ResultsFile.text(both, "A machine.", TODAY, ORDER, List.of(measured("first", 3)));

        assertThat(again).contains("3.00 ms").contains("2.00 ms").doesNotContain("1.00 ms");
        assertThat(again.indexOf("| first |")).isLessThan(again.indexOf("| second |"));
    }

    @Test
    void linesOfAnotherMachineAreDropped() {
        var there = ResultsFile.text("", "A machine.", TODAY, ORDER, List.of(measured("second", 2)));

        var here = ResultsFile.text(there, "Another machine.", TODAY, ORDER, List.of(measured("first", 3)));

        assertThat(here).contains("3.00 ms").doesNotContain("2.00 ms");
    }

    @Test
    void aMissedAimIsSaid() {
        var comparison = new Comparison(
                "first",
                "what",
                Quantity.PER_SECOND,
                new Measured(List.of(Sample.of(100, 200, 300)), List.of(Sample.of(1_000))),
                new Aim.AtLeast(0.5),
                "");

        assertThat(comparison.cells()).hasSameSizeAs(Comparison.COLUMNS);
        // of a throughput the slow end is the one to know
        assertThat(comparison.cells())
                .containsSubsequence("200 /s", "100 /s", "1,000 /s", "0.20 (0.20–0.20)", "≥ 0.5 missed", "3 / 1");
    }

    private static Comparison measured(String scenario, double milliseconds) {
        var measured = new Measured(List.of(Sample.of(milliseconds)), List.of(Sample.of(500)));
        return new Comparison(scenario, "what", Quantity.MILLISECONDS, measured, new Aim.None(), "");
    }
}
