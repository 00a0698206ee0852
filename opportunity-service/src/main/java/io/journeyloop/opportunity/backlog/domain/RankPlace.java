package io.journeyloop.opportunity.backlog.domain;

import java.util.Comparator;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What decides the order of open opportunities: more score first, unknown last; then less effort; then the id. */
public record RankPlace(@Nullable Double score, @Nullable Double effort, UUID id) {

    private static final Comparator<RankPlace> ORDER = Comparator.<RankPlace>comparingDouble(RankPlace::missingScore)
            .thenComparingDouble(RankPlace::missingEffort)
            .thenComparing(place -> place.id().toString());

    /** Whether this one comes before the other. */
    public boolean isBefore(RankPlace other) {
        return ORDER.compare(this, other) < 0;
    }

    private double missingScore() {
        return score == null ? Double.POSITIVE_INFINITY : -score;
    }

    private double missingEffort() {
        return effort == null ? Double.POSITIVE_INFINITY : effort;
    }
}
