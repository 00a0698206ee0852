package io.journeyloop.benchmarks;

import java.time.Duration;

/**
 * How much is done.
 *
 * @param rounds how often the two sides take turns, after a warm-up that doesn't count
 * @param importRounds likewise with whole files, which take minutes
 * @param reads how many reads a side makes in a round
 * @param warmUpReads likewise in the warm-up, enough for both JVMs to have compiled what is measured
 * @param journeys size of the framework
 * @param editing how long a round of editing lasts
 * @param importRows rows of an imported file
 * @param posts records that are posted one by one in a round
 * @param smallImport megabytes that an import's memory is compared with
 * @param largeImport megabytes of the import that may not need more memory
 * @param fewRows feedback records of a small tenant
 * @param manyRows feedback records of a large tenant
 */
public record Scale(
        int rounds,
        int importRounds,
        int reads,
        int warmUpReads,
        int journeys,
        Duration editing,
        int importRows,
        int posts,
        int smallImport,
        int largeImport,
        int fewRows,
        int manyRows) {

    public static Scale full() {
        return new Scale(7, 3, 200, 3_000, 5_000, Duration.ofSeconds(9), 200_000, 1_600, 10, 100, 10_000, 1_000_000);
    }

    /** Shows that everything works; its figures mean nothing. */
    public static Scale quick() {
        return new Scale(2, 2, 10, 10, 100, Duration.ofSeconds(1), 2_000, 100, 1, 2, 500, 5_000);
    }

    public Scale withLargeImport(int megabytes) {
        return new Scale(
                rounds,
                importRounds,
                reads,
                warmUpReads,
                journeys,
                editing,
                importRows,
                posts,
                smallImport,
                megabytes,
                fewRows,
                manyRows);
    }
}
