package io.journeyloop.opportunity.priorities.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.journeyloop.opportunity.priorities.domain.KeyJourney.Counted;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class KeyJourneyTest {

    @Test
    void fewestThatCarryFourFifthsAreKey() {
        assertThat(keys(80, 20)).containsExactly(true, false);
        assertThat(keys(79, 20, 1)).containsExactly(true, true, false);
        assertThat(keys(1)).containsExactly(true);
        assertThat(KeyJourney.of(List.of())).isEmpty();
    }

    @Test
    void sharesAddUpToOne() {
        List<KeyJourney> journeys =
                KeyJourney.of(IntStream.range(0, 7).mapToObj(i -> counted(3)).toList());

        assertThat(journeys.getLast().cumulativeShare()).isEqualTo(1);
        assertThat(journeys.getFirst().share()).isEqualTo(0.1429);
    }

    private static List<Boolean> keys(long... counts) {
        return KeyJourney.of(
                        LongStream.of(counts).mapToObj(KeyJourneyTest::counted).toList())
                .stream()
                .map(KeyJourney::key)
                .toList();
    }

    private static Counted counted(long n) {
        return new Counted(UUID.randomUUID(), "j", "J", n);
    }
}
