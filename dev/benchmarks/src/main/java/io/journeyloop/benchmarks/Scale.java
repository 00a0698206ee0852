package io.journeyloop.benchmarks;

import io.journeyloop.benchmarks.measure.Rounds;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

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
 * @param ranking how many opportunities are ranked while how much feedback comes
 * @param graphQl how long queries are asked
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
        int manyRows,
        Ranking ranking,
        GraphQl graphQl) {

    /**
     * @param opportunities as many are ranked
     * @param journeys with 60 steps each, which they are about
     * @param rate feedback records that are sent in a second
     * @param length how long they are sent
     */
    public record Ranking(int opportunities, int journeys, int rate, Duration length) {}

    /**
     * @param maps journeys that are asked about in turns
     * @param rounds how often the sides take turns
     * @param warmUp how long each side is asked as fast as it answers, again and again until that grows no faster
     * @param probe how long a rate is tried
     * @param steady how long the sides are asked at the same rate
     */
    public record GraphQl(int maps, int rounds, Duration warmUp, Duration probe, Duration steady) {}

    public static Scale full() {
        return new Scale(
                7,
                3,
                200,
                3_000,
                5_000,
                Duration.ofSeconds(9),
                200_000,
                8_000,
                10,
                100,
                10_000,
                1_000_000,
                new Ranking(10_000, 10, 1_000, Duration.ofSeconds(60)),
                new GraphQl(8, 3, Duration.ofSeconds(15), Duration.ofSeconds(6), Duration.ofSeconds(20)));
    }

    /** Shows that everything works; its figures mean nothing. */
    public static Scale quick() {
        return new Scale(
                2,
                2,
                10,
                10,
                100,
                Duration.ofSeconds(1),
                2_000,
                100,
                1,
                2,
                500,
                5_000,
                new Ranking(200, 1, 50, Duration.ofSeconds(10)),
                new GraphQl(2, 2, Duration.ofSeconds(2), Duration.ofSeconds(1), Duration.ofSeconds(2)));
    }

    /** Reads of either side in a round, of which the warm-up has more. */
    public int readsIn(int round) {
        return round == Rounds.WARM_UP ? warmUpReads : reads;
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
                manyRows,
                ranking,
                graphQl);
    }

    public Scale withRanking(@Nullable Integer opportunities, @Nullable Integer rate) {
        var wanted = new Ranking(
                opportunities == null ? ranking.opportunities : opportunities,
                ranking.journeys,
                rate == null ? ranking.rate : rate,
                ranking.length);
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
                largeImport,
                fewRows,
                manyRows,
                wanted,
                graphQl);
    }
}
