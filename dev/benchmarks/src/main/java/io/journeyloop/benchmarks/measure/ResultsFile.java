package io.journeyloop.benchmarks.measure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The report that is kept: a run of some scenarios leaves the lines of the others, if they are of the same machine. */
public final class ResultsFile {

    private static final String HEAD = """
            # Benchmark results

            Written by `./journeyloop benchmark`; how to run and read it: [docs/benchmarks.md](../../docs/benchmarks.md).
            The machine did other work at the same time (builds and tests of this project), so the absolute figures are
            noisy. What counts is the ratio: both sides of a round meet the same noise.

            """;

    private static final String DAY = "day";

    private final Path file;

    public ResultsFile(Path file) {
        this.file = file;
    }

    /**
     * @param machine names the machine, in one line
     * @param order all scenarios, in the order of the report
     */
    public void write(String machine, List<String> order, List<Comparison> fresh) throws IOException {
        var old = Files.exists(file) ? Files.readString(file) : "";
        Files.writeString(file, text(old, machine, LocalDate.now(ZoneOffset.UTC), order, fresh));
    }

    static String text(String old, String machine, LocalDate today, List<String> order, List<Comparison> fresh) {
        Set<String> measured = fresh.stream().map(Comparison::scenario).collect(Collectors.toSet());
        List<String> lines = new ArrayList<>(Table.markdownHead(DAY));
        for (var scenario : order) {
            if (measured.contains(scenario)) {
                fresh.stream()
                        .filter(comparison -> comparison.scenario().equals(scenario))
                        .forEach(comparison -> lines.add(Table.markdown(comparison.cells(), today.toString())));
            } else if (old.contains("\n" + machine + "\n")) {
                old.lines()
                        .filter(line -> line.startsWith("| " + scenario + " |"))
                        .forEach(lines::add);
            }
        }
        return HEAD + machine + "\n\n" + String.join("\n", lines) + "\n";
    }
}
