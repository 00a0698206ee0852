package io.journeyloop.benchmarks.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;

/** Lets two sides take turns: a warm-up that doesn't count, then rounds in which now one goes first, now the other. */
public final class Rounds {

    /** The round that warms up. */
    public static final int WARM_UP = 0;

    /** One side's part of a round. */
    @FunctionalInterface
    public interface Turn {

        /** @param round counts from 1; {@link #WARM_UP} is not reported */
        Sample take(int round) throws Exception;
    }

    private final int count;
    private final IntConsumer progress;

    /** @param progress hears the number of each round as it begins */
    public Rounds(int count, IntConsumer progress) {
        this.count = count;
        this.progress = progress;
    }

    public Measured run(Turn ours, Turn reference) throws Exception {
        List<Sample> ourSamples = new ArrayList<>();
        List<Sample> referenceSamples = new ArrayList<>();
        progress.accept(WARM_UP);
        ours.take(WARM_UP);
        reference.take(WARM_UP);
        for (int round = 1; round <= count; round++) {
            progress.accept(round);
            if (round % 2 == 1) {
                ourSamples.add(ours.take(round));
                referenceSamples.add(reference.take(round));
            } else {
                referenceSamples.add(reference.take(round));
                ourSamples.add(ours.take(round));
            }
        }
        return new Measured(ourSamples, referenceSamples);
    }
}
