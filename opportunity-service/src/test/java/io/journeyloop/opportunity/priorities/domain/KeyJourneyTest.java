package io.journeyloop.opportunity.priorities.domain;

import static io.journeyloop.opportunity.priorities.domain.VolumeBasis.FEEDBACK;
import static io.journeyloop.opportunity.priorities.domain.VolumeBasis.INTERACTIONS;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class KeyJourneyTest {

    @Test
    void fewestThatCarryFourFifthsAreKey() {
        assertThat(keys(80, 20)).containsExactly(true, false);
        assertThat(keys(1, 79, 20)).containsExactly(true, true, false);
        assertThat(keys(1)).containsExactly(true);
        assertThat(keys(0, 0)).isEmpty();
        assertThat(KeyJourney.of(List.of(), FEEDBACK)).isEmpty();
    }

    @Test
    void sharesAddUpToOne() {
        List<KeyJourney> journeys =
                KeyJourney.of(IntStream.range(0, 7).mapToObj(i -> volume(0, 3)).toList(), FEEDBACK);

        assertThat(journeys.getLast().cumulativeShare()).isEqualTo(1);
        assertThat(journeys.getFirst().share()).isEqualTo(0.1429);
    }

    @Test
    void interactionsCountWhereThereAreAny() {
        List<JourneyVolume> talkedAbout = List.of(volume(0, 900), volume(0, 100));
        List<JourneyVolume> travelled = List.of(volume(0, 900), volume(30, 40), volume(70, 70));

        assertThat(VolumeBasis.of(talkedAbout)).isEqualTo(FEEDBACK);
        assertThat(VolumeBasis.of(travelled)).isEqualTo(INTERACTIONS);
        assertThat(VolumeBasis.of(List.of())).isEqualTo(FEEDBACK);
        assertThat(KeyJourney.of(travelled, INTERACTIONS))
                .extracting(KeyJourney::n)
                .containsExactly(70L, 30L);
    }

    private static List<Boolean> keys(long... counts) {
        List<JourneyVolume> volumes =
                LongStream.of(counts).mapToObj(n -> volume(0, n)).toList();
        return KeyJourney.of(volumes, FEEDBACK).stream().map(KeyJourney::key).toList();
    }

    private static JourneyVolume volume(long interactions, long feedback) {
        return new JourneyVolume(UUID.randomUUID(), "j", "J", interactions, feedback);
    }
}
