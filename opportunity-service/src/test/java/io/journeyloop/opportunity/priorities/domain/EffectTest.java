package io.journeyloop.opportunity.priorities.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.journeyloop.opportunity.measurement.domain.FigureState;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class EffectTest {

    private static final double[] SCALE = {-2, -1, 0, 1, 2};

    @Test
    void fewWhoAgreeAreNotCertain() {
        Effect three = Effect.fromNeutral(new Answers(3, -2, 0));

        assertThat(three.value()).isEqualTo(-2);
        assertThat(three.certain()).isZero();
        assertThat(three.lower()).isEqualTo(-2);
        assertThat(three.upper()).isEqualTo(0.6258, within(0.0005));
        assertThat(three.state()).isEqualTo(FigureState.LOW_SAMPLE);
    }

    @Test
    void boundNearestToNeutralGrowsWithTheSample() {
        double ten = Effect.fromNeutral(new Answers(10, -1, 1)).certain();
        double hundred = Effect.fromNeutral(new Answers(100, -1, 1)).certain();
        double tenThousand = Effect.fromNeutral(new Answers(10_000, -1, 1)).certain();

        assertThat(ten).isBetween(-0.4, 0.0);
        assertThat(hundred).isBetween(-0.8, -0.7);
        assertThat(tenThousand).isEqualTo(-0.98, within(0.002));
    }

    @Test
    void intervalHoldsTheTruthInNineteenOfTwentySamplesAtLeast() {
        Random random = new Random(42);
        double truth = -0.85; // of the shares below
        for (int n : new int[] {5, 12, 40, 400}) {
            long held = IntStream.range(0, 4000)
                    .filter(i -> {
                        Effect effect = Effect.fromNeutral(sample(random, n));
                        return effect.lower() <= truth && truth <= effect.upper();
                    })
                    .count();
            assertThat(held / 4000.0).as("n = " + n).isGreaterThan(0.94);
        }
    }

    @Test
    void equalSidesSeldomDiffer() {
        Random random = new Random(7);
        long differ = IntStream.range(0, 2000)
                .filter(i -> Effect.fromOthers(sample(random, 60), sample(random, 200))
                                .certain()
                        != 0)
                .count();

        assertThat(differ / 2000.0).isLessThan(0.07);
    }

    @Test
    void answersAreAddedAndTakenAwayExactly() {
        Answers some = new Answers(4, -1, 0.5);
        Answers more = new Answers(6, 1.5, 0.25);

        Answers both = some.and(more);

        assertThat(both.n()).isEqualTo(10);
        assertThat(both.mean()).isEqualTo(0.5, within(1e-12));
        assertThat(both.since(some).mean()).isEqualTo(1.5, within(1e-12));
        assertThat(both.since(some).variance()).isEqualTo(0.25, within(1e-9));
        assertThat(some.since(both)).isEqualTo(Answers.NONE);
        assertThat(some.since(some)).isEqualTo(Answers.NONE);
    }

    private static Answers sample(Random random, int n) {
        double[] values = IntStream.range(0, n).mapToDouble(i -> one(random)).toArray();
        double mean = IntStream.range(0, n).mapToDouble(i -> values[i]).sum() / n;
        double squares = IntStream.range(0, n)
                .mapToDouble(i -> (values[i] - mean) * (values[i] - mean))
                .sum();
        return new Answers(n, mean, squares / (n - 1));
    }

    private static double one(Random random) {
        double p = random.nextDouble();
        return SCALE[p < 0.4 ? 0 : p < 0.7 ? 1 : p < 0.8 ? 2 : p < 0.95 ? 3 : 4];
    }
}
