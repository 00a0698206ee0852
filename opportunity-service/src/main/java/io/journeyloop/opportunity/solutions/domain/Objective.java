package io.journeyloop.opportunity.solutions.domain;

import io.journeyloop.opportunity.measurement.domain.MetricChoice;
import io.journeyloop.opportunity.measurement.domain.Scope;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a solution is to reach, and how that will be found out.
 *
 * @param metric null until somebody has chosen one
 * @param scope null for the place that its opportunities are about
 * @param baseline what the metric is before
 * @param target what it shall be after
 * @param windowDays how long is looked at before shipping, and after
 * @param sampleSize how many answers on each side end the measurement early
 */
public record Objective(
        @Nullable MetricChoice metric,
        @Nullable Scope scope,
        @Nullable Double baseline,
        @Nullable Double target,
        int windowDays,
        long sampleSize) {

    /** What is lacking for work to start, by the names of the fields. */
    public List<String> missing() {
        List<String> missing = new ArrayList<>();
        if (metric == null) {
            missing.add("metric");
        }
        if (baseline == null) {
            missing.add("baseline");
        }
        if (target == null) {
            missing.add("target");
        }
        return missing;
    }

    /** What is not as in another one, by the names of the fields. */
    List<String> differences(Objective other) {
        List<String> differences = new ArrayList<>();
        note("metric", metric, other.metric, differences);
        note("scope", scope, other.scope, differences);
        note("baseline", baseline, other.baseline, differences);
        note("target", target, other.target, differences);
        note("windowDays", windowDays, other.windowDays, differences);
        note("sampleSize", sampleSize, other.sampleSize, differences);
        return differences;
    }

    private static void note(String field, @Nullable Object mine, @Nullable Object theirs, List<String> differences) {
        if (!Objects.equals(mine, theirs)) {
            differences.add(field);
        }
    }
}
