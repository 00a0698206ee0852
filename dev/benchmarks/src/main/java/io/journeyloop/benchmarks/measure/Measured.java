package io.journeyloop.benchmarks.measure;

import java.util.List;
import java.util.stream.IntStream;

/**
 * What the two sides took in the same rounds.
 *
 * @param ours one sample a round
 * @param reference likewise, in the same order
 */
public record Measured(List<Sample> ours, List<Sample> reference) {

    public Measured {
        ours = List.copyOf(ours);
        reference = List.copyOf(reference);
        if (ours.isEmpty() || ours.size() != reference.size()) {
            throw new IllegalArgumentException("Both sides need the same rounds");
        }
    }

    /**
     * Ours divided by the reference, a value for each round: what slows a round down slows both sides of it, so that
     * these vary less than the times do.
     */
    public Sample ratios() {
        return Sample.of(IntStream.range(0, ours.size())
                .mapToDouble(
                        round -> ours.get(round).median() / reference.get(round).median())
                .toArray());
    }
}
