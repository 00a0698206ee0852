package io.journeyloop.opportunity.hygiene.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class MaturityTest {

    private static final Usage NOTHING = new Usage(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);
    private static final Usage BEGUN = new Usage(1, 1, 1, 0, 0, 30, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0);
    private static final Usage WORKING = new Usage(1, 4, 4, 1, 0, 300, 2, 2, 2, 3, 4, 1, 2, 1, 1, 0, 0);
    private static final Usage WIDE = new Usage(3, 10, 10, 5, 8, 900, 9, 5, 3, 9, 10, 8, 8, 4, 2, 0, 1);
    private static final Usage MASTERLY = new Usage(3, 10, 10, 9, 10, 9000, 10, 8, 4, 40, 10, 10, 9, 8, 5, 3, 2);

    @Test
    void levelIsTheHighestUpToWhichAllIsMet() {
        assertThat(List.of(NOTHING, BEGUN, WORKING, WIDE, MASTERLY))
                .extracting(usage -> Maturity.of(usage).level().number())
                .containsExactly(1, 2, 3, 4, 5);
    }

    @Test
    void higherLevelIsNotReachedPastALowerOne() {
        Usage noPersona = new Usage(0, 10, 10, 9, 10, 9000, 10, 8, 4, 40, 10, 10, 9, 8, 5, 3, 2);

        Maturity maturity = Maturity.of(noPersona);

        assertThat(maturity.level()).isEqualTo(Level.INTUITION_DRIVEN);
        assertThat(maturity.next().orElseThrow().toDo()).isEqualTo("Describe whom you serve: activate a persona.");
    }

    @Test
    void nextThingToDoIsOfTheNextLevel() {
        Indicator next = Maturity.of(BEGUN).next().orElseThrow();

        assertThat(next.level()).isEqualTo(Level.JOURNEY_DRIVEN_WORKFLOW);
        assertThat(next.evidence()).isEqualTo("0 validated insights");
        assertThat(Maturity.of(MASTERLY).next()).isEmpty();
    }

    @Test
    void shareOfNothingIsNotEnough() {
        assertThat(Maturity.of(NOTHING).indicators()).noneMatch(Indicator::met);
        assertThat(Maturity.of(NOTHING).indicators())
                .filteredOn(indicator -> indicator.name() == Indicator.Name.JOURNEYS_HEARD)
                .extracting(Indicator::value)
                .containsOnlyNulls();
    }

    @Test
    void lackingLegIsNamed() {
        List<LegReport> legs = LegReport.of(Maturity.of(BEGUN));

        assertThat(legs).extracting(LegReport::leg).containsExactly(Leg.values());
        assertThat(legs.getLast().state()).isEqualTo(LegReport.State.LACKING);
        assertThat(LegReport.weakest(legs)).isEqualTo(Leg.PRIORITISATION);
        assertThat(LegReport.weakest(LegReport.of(Maturity.of(NOTHING)))).isNull();
        assertThat(LegReport.of(Maturity.of(MASTERLY)))
                .extracting(LegReport::state)
                .containsOnly(LegReport.State.STANDS);
    }
}
