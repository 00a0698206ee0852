package io.journeyloop.insight.insights.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ExperienceTest {

    private static final UUID SAVER = UUID.randomUUID();
    private static final UUID PARENT = UUID.randomUUID();

    @Test
    void experienceIsTheWeightedMeanOfTheImpacts() {
        Experience experience = Experience.of(List.of(insight("-2.0", 100), insight("1.0", 50)), null);

        assertThat(experience).isEqualTo(new Experience(new BigDecimal("-1.00"), 2, 150));
    }

    @Test
    void unjudgedAndWeightlessInsightsTellNothing() {
        Experience experience = Experience.of(List.of(insight(null, 100), insight("2.0", 0)), null);

        assertThat(experience).isEqualTo(new Experience(null, 0, 0));
    }

    @Test
    void anInsightCountsOncePerPersona() {
        List<Insight> insights = List.of(insight("-2.0", 100, SAVER, PARENT), insight("1.0", 100, SAVER));

        assertThat(Experience.of(insights, null).value()).isEqualByComparingTo("-1");
        assertThat(Experience.of(insights, SAVER).value()).isEqualByComparingTo("-0.5");
        assertThat(Experience.of(insights, PARENT).value()).isEqualByComparingTo("-2");
    }

    @Test
    void rejectedAndArchivedInsightsCountNoMore() {
        Insight rejected = insight("2.0", 100).changed(insight("2.0", 100).content(), InsightStatus.REJECTED, now());

        assertThat(Experience.of(List.of(rejected, insight("2.0", 100).archived(now())), null)
                        .n())
                .isZero();
    }

    private static Insight insight(@Nullable String impact, int weight, UUID... personas) {
        InsightContent content = new InsightContent(
                "Waiting",
                null,
                InsightType.OBSERVATION,
                impact == null ? null : new BigDecimal(impact),
                weight,
                List.of(personas),
                List.of(),
                List.of(),
                null,
                null,
                List.of(),
                Map.of());
        return Insight.draft(UUID.randomUUID(), content, "ann", now());
    }

    private static Instant now() {
        return Instant.parse("2026-03-01T10:00:00Z");
    }
}
