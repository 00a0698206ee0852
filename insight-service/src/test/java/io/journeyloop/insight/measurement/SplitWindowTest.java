package io.journeyloop.insight.measurement;

import static org.assertj.core.api.Assertions.assertThat;

import io.journeyloop.insight.measurement.SplitWindow.Edge;
import io.journeyloop.insight.metrics.domain.Window;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

class SplitWindowTest {

    private static final ZoneId UTC = ZoneId.of("UTC");

    @Test
    void wholeDaysHaveNoEdges() {
        assertThat(split("2026-03-01T00:00:00Z", "2026-03-04T00:00:00Z", UTC))
                .isEqualTo(new SplitWindow(days(1, 4), List.of()));
    }

    @Test
    void partsOfTheFirstAndLastDayAreLeft() {
        assertThat(split("2026-03-01T09:30:00Z", "2026-03-04T15:00:00Z", UTC))
                .isEqualTo(new SplitWindow(
                        days(2, 4),
                        List.of(
                                edge("2026-03-01T09:30:00Z", "2026-03-02T00:00:00Z"),
                                edge("2026-03-04T00:00:00Z", "2026-03-04T15:00:00Z"))));
    }

    @Test
    void windowWithoutAWholeDayIsOneEdge() {
        assertThat(split("2026-03-01T09:30:00Z", "2026-03-02T15:00:00Z", UTC))
                .isEqualTo(new SplitWindow(null, List.of(edge("2026-03-01T09:30:00Z", "2026-03-02T15:00:00Z"))));
    }

    /** On 29 March the clocks of Berlin go from two to three. */
    @Test
    void daysBeginWhereTheTenantIs() {
        assertThat(split("2026-03-28T23:00:00Z", "2026-03-29T22:00:00Z", ZoneId.of("Europe/Berlin")))
                .isEqualTo(new SplitWindow(days(29, 30), List.of()));
    }

    private static SplitWindow split(String from, String to, ZoneId zone) {
        return SplitWindow.of(Instant.parse(from), Instant.parse(to), zone);
    }

    private static Window days(int first, int end) {
        return new Window(LocalDate.of(2026, 3, first), LocalDate.of(2026, 3, end));
    }

    private static Edge edge(String from, String to) {
        return new Edge(Instant.parse(from), Instant.parse(to));
    }
}
