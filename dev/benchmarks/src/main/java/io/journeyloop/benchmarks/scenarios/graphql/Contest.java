package io.journeyloop.benchmarks.scenarios.graphql;

import io.journeyloop.benchmarks.Scale;
import io.journeyloop.benchmarks.measure.CpuTime;
import io.journeyloop.benchmarks.measure.Crowd;
import io.journeyloop.benchmarks.measure.OpenLoop;
import io.journeyloop.benchmarks.measure.RateSearch;
import io.journeyloop.benchmarks.measure.Sample;
import io.journeyloop.devstack.infra.DevstackException;
import io.journeyloop.devstack.infra.Pause;
import io.journeyloop.devstack.infra.Progress;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.LongAdder;

/** Puts one question to all sides in turns: first how many a second each can answer, then how it does at the same rate. */
final class Contest {

    /** What a rate is sustained by: 99 % are answered so soon. */
    static final Duration LIMIT = Duration.ofSeconds(1);

    /** Requests under way at once, beyond which they wait in line. */
    private static final int SENDERS = 64;

    /** Clients that find out by asking as fast as they can what is worth trying. */
    private static final int CLIENTS = 8;

    /** What still counts as growing faster. */
    private static final double FASTER = 1.1;

    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final List<Entrant> entrants;
    private final Scale.GraphQl scale;
    private final Progress progress;
    private final OpenLoop loop = new OpenLoop(SENDERS);

    Contest(List<Entrant> entrants, Scale.GraphQl scale, Progress progress) {
        this.entrants = List.copyOf(entrants);
        this.scale = scale;
        this.progress = progress;
    }

    /** A side with its question, and what has been measured of it. */
    record Entrant(Side side, Asked asked, Result result) {

        Entrant(Side side, Asked asked) {
            this(side, asked, new Result());
        }
    }

    /** Answers the rate, the same for all, at which times and CPU were measured. */
    double run() throws Exception {
        for (var entrant : entrants) {
            warmUp(entrant);
        }
        for (int round = 1; round <= scale.rounds(); round++) {
            for (var entrant : inTurn(round)) {
                sustain(entrant, round);
            }
        }
        double common = entrants.stream()
                        .mapToDouble(
                                entrant -> Sample.of(entrant.result.sustained()).median())
                        .min()
                        .orElseThrow()
                / 2;
        for (int round = 1; round <= scale.rounds(); round++) {
            for (var entrant : inTurn(round)) {
                steady(entrant, common, round);
            }
        }
        return common;
    }

    /** Until it grows no faster: compilers, caches and connections of five processes need more than a moment. */
    private void warmUp(Entrant entrant) throws Exception {
        double before;
        double rate = asFastAsPossible(entrant, 2, scale.warmUp());
        do {
            before = rate;
            rate = asFastAsPossible(entrant, CLIENTS, scale.warmUp());
            progress.step(String.format(Locale.ROOT, "  warm-up of %s: %.1f a second", entrant.side.name(), rate));
        } while (rate > before * FASTER);
        entrant.result.estimate(rate);
        recover(entrant);
    }

    /** Now one goes first, now another. */
    private List<Entrant> inTurn(int round) {
        List<Entrant> turn = new ArrayList<>(entrants);
        Collections.rotate(turn, round);
        return turn;
    }

    /** Answers how many a second were answered rightly; an overload at the cold start may be answered otherwise. */
    private static double asFastAsPossible(Entrant entrant, int clients, Duration time) throws Exception {
        var answered = new LongAdder();
        Crowd.Work client = turn -> {
            if (entrant.asked.isAnswered(turn)) {
                answered.increment();
            }
        };
        long start = System.nanoTime();
        new Crowd(Collections.nCopies(clients, client)).during(time);
        if (answered.sum() == 0) {
            throw new DevstackException(entrant.side.name() + " does not answer");
        }
        return answered.sum() / ((System.nanoTime() - start) / 1e9);
    }

    private void sustain(Entrant entrant, int round) throws Exception {
        double rate = RateSearch.highest(entrant.result.estimate(), perSecond -> isSustained(entrant, perSecond));
        entrant.result.addSustained(rate);
        tell(entrant, round, "sustains %.1f a second", rate);
    }

    private boolean isSustained(Entrant entrant, double perSecond) throws Exception {
        var load = loop.run(perSecond, scale.probe(), entrant.asked);
        if (load.failure().isPresent()) {
            // who protects itself from an overload needs a while to come back, which is not the next rate's fault
            recover(entrant);
        }
        return load.isSustained(LIMIT);
    }

    private static void recover(Entrant entrant) {
        if (!Pause.until(Boolean::booleanValue, PATIENCE, () -> entrant.asked.isAnswered(0))) {
            throw new DevstackException(entrant.side.name() + " does not recover from an overload");
        }
    }

    private void steady(Entrant entrant, double perSecond, int round) throws Exception {
        var before = CpuTime.of(entrant.side.processes());
        var load = loop.run(perSecond, scale.steady(), entrant.asked);
        double cpu = CpuTime.of(entrant.side.processes()).millisecondsSince(before) / load.sent();
        entrant.result.addSteady(load, cpu);
        load.failure().ifPresent(failure -> progress.step("  " + entrant.side.name() + " failed: " + failure));
        tell(entrant, round, "has a median of %.1f ms", load.milliseconds().median());
    }

    private void tell(Entrant entrant, int round, String what, double figure) {
        progress.step(String.format(
                Locale.ROOT, "  round %d of %d: %s " + what, round, scale.rounds(), entrant.side.name(), figure));
    }
}
