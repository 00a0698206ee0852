package io.journeyloop.benchmarks.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RoundsTest {

    @Test
    void sidesTakeTurnsInGoingFirstAndTheWarmUpDoesNotCount() throws Exception {
        List<String> turns = new ArrayList<>();

        var measured = new Rounds(2, round -> {})
                .run(
                        round -> {
                            turns.add("ours " + round);
                            return Sample.of(round == Rounds.WARM_UP ? 1_000 : 10 * round);
                        },
                        round -> {
                            turns.add("reference " + round);
                            return Sample.of(5);
                        });

        assertThat(turns).containsExactly("ours 0", "reference 0", "ours 1", "reference 1", "reference 2", "ours 2");
        assertThat(measured.ratios().min()).isEqualTo(2);
        assertThat(measured.ratios().max()).isEqualTo(4);
        assertThat(measured.ratios().median()).isEqualTo(3);
    }
}
