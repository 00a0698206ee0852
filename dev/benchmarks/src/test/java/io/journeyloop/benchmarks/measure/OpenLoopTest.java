package io.journeyloop.benchmarks.measure;

import static org.assertj.core.api.Assertions.assertThat;

import io.journeyloop.devstack.infra.Pause;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;

class OpenLoopTest {

    private static final Duration SHORTLY = Duration.ofMillis(200);

    @Test
    void everyRequestIsSentOnceByTheSchedule() throws Exception {
        List<Integer> sent = new CopyOnWriteArrayList<>();
        long start = System.nanoTime();

        var load = new OpenLoop(4).run(50, SHORTLY, sent::add);

        // the tenth is due after nine intervals of 20 ms
        assertThat(System.nanoTime() - start)
                .isGreaterThanOrEqualTo(Duration.ofMillis(180).toNanos());
        assertThat(sent).containsExactlyInAnyOrder(0, 1, 2, 3, 4, 5, 6, 7, 8, 9);
        assertThat(load.sent()).isEqualTo(10);
        assertThat(load.milliseconds().size()).isEqualTo(10);
        assertThat(load.isSustained(Duration.ofSeconds(30))).isTrue();
    }

    @Test
    void whatWaitsBehindASlowAnswerCountsFromWhenItWasDue() throws Exception {
        var load = new OpenLoop(1).run(50, SHORTLY, number -> Pause.of(Duration.ofMillis(number == 0 ? 500 : 0)));

        // all but the first are answered at once when they are sent, which is 300 ms and more after they were due
        assertThat(load.milliseconds().min()).isGreaterThanOrEqualTo(300);
        assertThat(load.isSustained(Duration.ofMillis(200))).isFalse();
    }

    @Test
    void aRateIsNotSustainedWhereTheLineGrows() throws Exception {
        var load = new OpenLoop(1).run(100, Duration.ofSeconds(1), number -> Pause.of(Duration.ofMillis(20)));

        assertThat(load.took()).isGreaterThanOrEqualTo(Duration.ofSeconds(2));
        assertThat(load.isSustained(Duration.ofSeconds(30))).isFalse();
    }

    @Test
    void oneFailureIsEnoughNotToBeSustained() throws Exception {
        var load = new OpenLoop(2).run(50, SHORTLY, number -> {
            if (number == 3) {
                throw new IllegalStateException("wrong answer");
            }
        });

        assertThat(load.failure()).contains("wrong answer");
        assertThat(load.failed()).isEqualTo(1);
        assertThat(load.milliseconds().size()).isEqualTo(9);
        assertThat(load.isSustained(Duration.ofSeconds(30))).isFalse();
    }

    @Test
    void whereThereIsNoAnswerAtAllNoTimeIsGoodEnough() throws Exception {
        var load = new OpenLoop(2).run(50, SHORTLY, number -> {
            throw new IllegalStateException("nobody there");
        });

        assertThat(load.milliseconds().median()).isInfinite();
        assertThat(load.isSustained(Duration.ofSeconds(30))).isFalse();
    }
}
