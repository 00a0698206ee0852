package io.journeyloop.deployment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import io.fabric8.kubernetes.api.model.Quantity;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Sizes are told by what was measured last, not by what was measured once. */
class SizingTest {

    private static final Pattern NUMBER = Pattern.compile("\\d[\\d,]*(\\.\\d+)?");

    private static final Pattern MEMORY = Pattern.compile("memory of the (\\S+)");
    private static final BigDecimal MEGABYTE_AND_A_QUARTER = new BigDecimal("1250000");

    /** One side of the comparison: ours, and how it stands to the reference. */
    private record Figures(String scenario, BigDecimal ours, BigDecimal ratio) {

        boolean roundTo(Figures told) {
            return scenario.equals(told.scenario) && rounds(ours, told.ours) && rounds(ratio, told.ratio);
        }

        private static boolean rounds(BigDecimal exact, BigDecimal told) {
            return exact.setScale(told.scale(), RoundingMode.HALF_UP).equals(told);
        }
    }

    @Test
    void everyFigureOfThePageStandsInTheLatestResults() throws IOException {
        var results = rows("dev/benchmarks/RESULTS.md", "| scenario |");
        var sizes = rows("docs/operations/sizing.md", "| Replica |");

        assertThat(sizes).isNotEmpty();
        for (var size : sizes) {
            var told = figures(size, 2, 3, 4);
            assertThat(results.stream().filter(result -> result.getFirst().equals(told.scenario())))
                    .as("%s in RESULTS.md", told)
                    .anyMatch(result -> figures(result, 0, 2, 6).roundTo(told));
        }
    }

    @Test
    void memoryLimitsLeaveAQuarterAboveTheMostThatWasSeen() throws IOException {
        var seen = rows("dev/benchmarks/RESULTS.md", "| scenario |").stream()
                .filter(row -> MEMORY.matcher(row.get(1)).lookingAt())
                .toList();
        // the scenarios take half an hour, so that no usual run has them
        assumeFalse(seen.isEmpty(), "RESULTS.md has no memory yet: ./journeyloop benchmark start-up flat-memory");

        for (var row : seen) {
            var service = MEMORY.matcher(row.get(1)).results().findFirst().orElseThrow();
            var limit = Overlay.of("production")
                    .workload(service.group(1))
                    .container()
                    .at("/resources/limits/memory");

            assertThat(Quantity.getAmountInBytes(new Quantity(limit.asText())))
                    .as("%s", row)
                    .isGreaterThan(first(row.get(2)).multiply(MEGABYTE_AND_A_QUARTER));
        }
    }

    private static Figures figures(List<String> cells, int scenario, int ours, int ratio) {
        return new Figures(cells.get(scenario), first(cells.get(ours)), first(cells.get(ratio)));
    }

    private static BigDecimal first(String cell) {
        var number = NUMBER.matcher(cell);
        assertThat(number.find()).as("a number in '%s'", cell).isTrue();
        return new BigDecimal(number.group().replace(",", ""));
    }

    /** The cells of the table that begins so. */
    private static List<List<String>> rows(String file, String heading) throws IOException {
        var text = Files.readString(Overlay.ROOT.resolve(file));
        return text.substring(text.indexOf(heading))
                .lines()
                .takeWhile(line -> line.startsWith("|"))
                .skip(2)
                .map(line -> Pattern.compile(" *\\| *")
                        .splitAsStream(line.substring(1))
                        .map(cell -> cell.strip().replace("`", ""))
                        .toList())
                .toList();
    }
}
