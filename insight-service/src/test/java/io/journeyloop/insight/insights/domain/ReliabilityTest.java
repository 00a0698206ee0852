package io.journeyloop.insight.insights.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.journeyloop.insight.insights.domain.Reliability.Sources;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ReliabilityTest {

    @Test
    void nothingIsNotZero() {
        assertThat(Reliability.of(Sources.NONE, 0)).isEqualTo(new Reliability(null, 0, 0, 0, 0, List.of()));
    }

    @Test
    void oneSourceAloneReachesHalfAtTheMost() {
        assertThat(score(1, List.of(1L), 0)).isEqualTo(8.3);
        assertThat(score(5, List.of(5L), 0)).isEqualTo(25.0);
        assertThat(score(1_000_000, List.of(1_000_000L), 0)).isEqualTo(50.0);
    }

    @Test
    void evenSourcesAreWorthMoreThanUnevenOnes() {
        assertThat(score(10, List.of(5L, 5L), 0)).isEqualTo(50.0);
        assertThat(score(10, List.of(9L, 1L), 0)).isEqualTo(39.3);
        assertThat(score(10, List.of(2L, 2L, 2L, 2L, 2L), 0)).isEqualTo(60.0);
    }

    @Test
    void quotesAreVoicesOfOneMoreSource() {
        Reliability reliability = Reliability.of(new Sources(3, List.of(3L), List.of("CHAT")), 3);

        assertThat(reliability).isEqualTo(new Reliability(40.9, 6, 3, 3, 2, List.of("CHAT")));
    }

    private static @Nullable Double score(long voices, List<Long> records, int quotes) {
        return Reliability.of(new Sources(voices, records, List.of()), quotes).score();
    }
}
