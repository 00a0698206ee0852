package io.journeyloop.insight.overview.application;

import io.journeyloop.insight.insights.application.InsightReliability.Weighed;
import io.journeyloop.insight.insights.domain.InsightStatus;
import io.journeyloop.insight.insights.domain.InsightType;
import io.journeyloop.insight.structure.JourneyMap;
import io.journeyloop.insight.structure.JourneyMap.Node;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What hurts customers at each step of a journey, the worst first. */
public record PainPoints(JourneyMap map, List<OfStep> steps) {

    private static final Set<InsightStatus> STANDING = Set.of(InsightStatus.DRAFT, InsightStatus.VALIDATED);
    private static final BigDecimal PERCENT_TWICE = BigDecimal.valueOf(10_000);

    private static final Comparator<PainPoint> WORST_FIRST = Comparator.comparing(
                    PainPoint::burden, Comparator.nullsLast(Comparator.reverseOrder()))
            .thenComparing(pain -> pain.weighed().insight().id());

    /** The pains of one step. */
    public record OfStep(Node step, List<PainPoint> pains) {}

    /**
     * A pain and how heavy it is.
     *
     * @param burden {@code max(0, −impact) · weight / 100 · reliability / 100}, 0 to 2, to three decimals: what is felt,
     *     as far as it can be relied on; null where the impact was not judged, or where it rests on nothing
     */
    public record PainPoint(Weighed weighed, @Nullable BigDecimal burden) {

        static PainPoint of(Weighed weighed) {
            BigDecimal impact = weighed.insight().content().experienceImpact();
            Double reliability = weighed.reliability().score();
            return new PainPoint(
                    weighed,
                    impact == null || reliability == null
                            ? null
                            : impact.negate()
                                    .max(BigDecimal.ZERO)
                                    .multiply(BigDecimal.valueOf(
                                            weighed.insight().content().weight()))
                                    .multiply(BigDecimal.valueOf(reliability))
                                    .divide(PERCENT_TWICE, 3, RoundingMode.HALF_UP));
        }
    }

    /** @param known the insights about each step */
    static PainPoints of(JourneyMap map, List<List<Weighed>> known) {
        List<Node> steps = map.steps();
        return new PainPoints(
                map,
                IntStream.range(0, steps.size())
                        .mapToObj(i -> new OfStep(steps.get(i), ranked(known.get(i))))
                        .toList());
    }

    private static List<PainPoint> ranked(List<Weighed> insights) {
        return insights.stream()
                .filter(weighed -> weighed.insight().content().type() == InsightType.PAIN)
                .filter(weighed -> STANDING.contains(weighed.insight().status()))
                .map(PainPoint::of)
                .sorted(WORST_FIRST)
                .toList();
    }
}
