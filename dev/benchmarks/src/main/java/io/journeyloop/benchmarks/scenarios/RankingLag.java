package io.journeyloop.benchmarks.scenarios;

import static io.journeyloop.devstack.services.Service.INSIGHT;
import static io.journeyloop.devstack.services.Service.OPPORTUNITY;

import io.journeyloop.benchmarks.Scale;
import io.journeyloop.benchmarks.Scale.Ranking;
import io.journeyloop.benchmarks.bed.TestBed;
import io.journeyloop.benchmarks.measure.Aim;
import io.journeyloop.benchmarks.measure.Comparison;
import io.journeyloop.benchmarks.measure.Measured;
import io.journeyloop.benchmarks.measure.Quantity;
import io.journeyloop.benchmarks.measure.Sample;
import io.journeyloop.devstack.infra.Pause;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;

/** How soon a record moves the ranks, and whether these are right afterwards. */
final class RankingLag implements Scenario {

    /** Of the time under load; long enough for the services to have compiled what is measured. */
    private static final int SHARE_AT_REST = 3;

    @Override
    public String name() {
        return "ranking-lag";
    }

    @Override
    public String purpose() {
        return "sends feedback steadily and looks how soon opportunities are ranked by it";
    }

    @Override
    public List<Comparison> run(TestBed bed, Scale scale) throws Exception {
        var ranking = scale.ranking();
        var ranked = RankedTenant.prepare(bed, ranking);
        var load = new SteadyLoad(ranked);
        try (var probes = new RankProbes(ranked, bed);
                var memory = WorkingMemory.of(bed, INSIGHT, OPPORTUNITY)) {
            bed.settle(INSIGHT);
            bed.settle(OPPORTUNITY);
            bed.progress().step("  warm-up");
            lag(probes, () -> load.run(ranking.rate(), shortly(ranking)));
            RankCheck.awaitAll(ranked, bed, load.sent());
            bed.progress().step("  records come one by one");
            var alone = lag(probes, () -> Pause.of(shortly(ranking)));
            bed.progress().step("  records come steadily, " + ranking.rate() + " a second");
            var rate = new double[1];
            var busy = lag(probes, () -> rate[0] = load.run(ranking.rate(), ranking.length()));
            var sent = new HashMap<>(load.sent());
            sent.putAll(probes.posted());
            RankCheck.awaitAll(ranked, bed, sent);
            double late = (System.nanoTime() - load.ended()) / 1e9;
            bed.progress().step("  all is ranked from scratch and compared");
            var check = RankCheck.of(ranked, sent);
            List<Comparison> comparisons = new ArrayList<>();
            comparisons.add(comparison(ranking, busy, alone, seen(busy, rate[0], late, check)));
            comparisons.addAll(memory.lines(name(), "counts and ranks that"));
            return comparisons;
        }
    }

    private Comparison comparison(Ranking ranking, Sample busy, Sample alone, String seen) {
        return new Comparison(
                name(),
                String.format(
                        Locale.ROOT,
                        "from a POST's answer to the new rank among %,d opportunities, while %,d records a second come"
                                + " by POSTs of %d; while only the probes' records come",
                        ranking.opportunities(),
                        ranking.rate(),
                        SteadyLoad.PORTION),
                Quantity.MILLISECONDS,
                new Measured(List.of(busy), List.of(alone)),
                new Aim.None(),
                seen);
    }

    private static String seen(Sample busy, double rate, double late, RankCheck check) {
        return String.format(
                Locale.ROOT,
                "n = %,d: p50 %.0f ms, p90 %.0f ms, p99 %.0f ms, max %.0f ms; %,.0f records/s acknowledged; the last ranked"
                        + " %.1f s later; %,d ranks compared with a recompute from scratch, %d differ; %d counts differ",
                busy.size(),
                busy.percentile(50),
                busy.percentile(90),
                busy.percentile(99),
                busy.max(),
                rate,
                late,
                check.compared(),
                check.differing(),
                check.miscounted());
    }

    private static Duration shortly(Ranking ranking) {
        return ranking.length().dividedBy(SHARE_AT_REST);
    }

    /** What the probes see while something else goes on. */
    private static Sample lag(RankProbes probes, Runnable meanwhile) throws Exception {
        var enough = new AtomicBoolean();
        try (var other = Executors.newSingleThreadExecutor()) {
            Callable<Boolean> work = () -> {
                try {
                    meanwhile.run();
                } finally {
                    enough.set(true);
                }
                return true;
            };
            var done = other.submit(work);
            var lags = probes.until(enough);
            done.get();
            return lags;
        }
    }
}
