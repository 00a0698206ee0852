package io.journeyloop.benchmarks.scenarios;

import io.journeyloop.benchmarks.measure.Rounds;
import io.journeyloop.devstack.infra.Progress;
import java.util.function.IntConsumer;

/** Says which round begins. */
final class Turns {

    private Turns() {}

    static IntConsumer told(Progress progress, int rounds) {
        return round -> progress.step(round == Rounds.WARM_UP ? "  warm-up" : "  round " + round + " of " + rounds);
    }
}
