package io.journeyloop.insight.metrics.application;

import io.journeyloop.insight.metrics.domain.Level;
import io.journeyloop.insight.metrics.domain.Measure;
import io.journeyloop.insight.metrics.domain.Window;
import io.journeyloop.insight.structure.JourneyLinks;
import io.journeyloop.insight.structure.PhaseLink;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which figures are wanted; null means any.
 *
 * @param target what a defined metric is to reach; null where there is none
 */
public record MetricQuery(
        List<Measure> measures,
        JourneyLinks links,
        PhaseLink phase,
        AudienceQuery audience,
        @Nullable Level level,
        Window window,
        @Nullable Double target) {

    /** The same measures, with their target, where the other query looks: at its place, if it names one, and with its filters. */
    public MetricQuery narrowedBy(MetricQuery other) {
        boolean placed = !other.links.equals(JourneyLinks.NONE) || !other.phase.isNone();
        return new MetricQuery(
                measures,
                placed ? other.links : links,
                placed ? other.phase : phase,
                audience.narrowedBy(other.audience),
                other.level,
                other.window,
                target);
    }
}
