package io.journeyloop.insight.overview.application;

import io.journeyloop.insight.insights.domain.Insight;
import io.journeyloop.insight.insights.domain.InsightStatus;
import io.journeyloop.insight.insights.domain.InsightType;
import io.journeyloop.insight.overview.application.Overview.Counted;
import io.journeyloop.insight.structure.JourneyMap;
import io.journeyloop.insight.structure.JourneyMap.Node;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Which touchpoints of a journey have needs, emotions, pains and figures, and which have none. */
public record Coverage(JourneyMap map, List<OfTouchpoint> touchpoints) {

    private static final Set<InsightType> NEEDS = Set.of(InsightType.NEED, InsightType.JOB);
    private static final Set<InsightStatus> STANDING = Set.of(InsightStatus.DRAFT, InsightStatus.VALIDATED);

    /** What a touchpoint may lack. */
    public enum Gap {
        NEEDS,
        EMOTIONS,
        PAINS,
        FIGURES
    }

    /**
     * What is known about a touchpoint.
     *
     * @param needs insights that tell of a need or a job
     * @param emotions insights that were judged for their effect on the experience
     * @param pains insights that tell of a pain
     * @param answers how many answers measure something there
     * @param records how many records of any type there are
     */
    public record OfTouchpoint(Node touchpoint, long needs, long emotions, long pains, long answers, long records) {

        /** What it has none of. */
        public List<Gap> gaps() {
            return Stream.of(Gap.values()).filter(gap -> of(gap) == 0).toList();
        }

        private long of(Gap gap) {
            return switch (gap) {
                case NEEDS -> needs;
                case EMOTIONS -> emotions;
                case PAINS -> pains;
                case FIGURES -> answers;
            };
        }
    }

    static Coverage of(JourneyMap map, List<Overview> places) {
        List<Node> touchpoints = map.touchpoints();
        return new Coverage(
                map,
                IntStream.range(0, touchpoints.size())
                        .mapToObj(i -> of(touchpoints.get(i), places.get(i)))
                        .toList());
    }

    private static OfTouchpoint of(Node touchpoint, Overview known) {
        List<Insight> insights = known.insights();
        Counted counted = Objects.requireNonNull(known.counted(), "coverage is of figures too");
        return new OfTouchpoint(
                touchpoint,
                count(insights, insight -> NEEDS.contains(insight.content().type())),
                count(insights, insight -> insight.content().experienceImpact() != null),
                count(insights, insight -> insight.content().type() == InsightType.PAIN),
                counted.figures().stream()
                        .mapToLong(placed -> placed.figure().n())
                        .sum(),
                counted.records());
    }

    private static long count(List<Insight> insights, Predicate<Insight> kind) {
        return insights.stream()
                .filter(insight -> STANDING.contains(insight.status()))
                .filter(kind)
                .count();
    }
}
