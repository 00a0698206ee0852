package io.journeyloop.insight.insights.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How customers experience a place, as its insights tell.
 *
 * @param value weighted mean of the insights' impacts, -2 to 2, to two decimals; null when none was judged
 * @param n how many insights it rests on
 * @param weight sum of their weights in percent; an insight about several personas weighs in once for each
 */
public record Experience(@Nullable BigDecimal value, int n, long weight) {

    private static final Set<InsightStatus> COUNTING = Set.of(InsightStatus.DRAFT, InsightStatus.VALIDATED);

    /** The experience of one persona; of everyone, when none is named. */
    public static Experience of(Collection<Insight> insights, @Nullable UUID personaId) {
        BigDecimal sum = BigDecimal.ZERO;
        long weights = 0;
        int n = 0;
        for (Insight insight : insights) {
            BigDecimal impact = insight.content().experienceImpact();
            long weight = insight.content().weight() * voices(insight, personaId);
            if (impact != null && weight > 0) {
                sum = sum.add(impact.multiply(BigDecimal.valueOf(weight)));
                weights += weight;
                n++;
            }
        }
        BigDecimal value = weights == 0 ? null : sum.divide(BigDecimal.valueOf(weights), 2, RoundingMode.HALF_UP);
        return new Experience(value, n, weights);
    }

    private static long voices(Insight insight, @Nullable UUID personaId) {
        if (!COUNTING.contains(insight.status()) || insight.archivedAt() != null) {
            return 0;
        }
        if (personaId != null) {
            return insight.content().personaIds().contains(personaId) ? 1 : 0;
        }
        return Math.max(1, insight.content().personaIds().size());
    }
}
