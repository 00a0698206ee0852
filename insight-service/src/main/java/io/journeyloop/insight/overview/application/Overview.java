package io.journeyloop.insight.overview.application;

import io.journeyloop.insight.insights.application.InsightReliability.Weighed;
import io.journeyloop.insight.insights.domain.Experience;
import io.journeyloop.insight.insights.domain.Insight;
import io.journeyloop.insight.metrics.application.FigureFilter;
import io.journeyloop.insight.metrics.application.PlacedFigure;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is known about one place.
 *
 * @param weighed the insights about the place, archived ones excepted, and how far each can be relied on
 * @param counted null where nobody asked for figures
 */
public record Overview(List<Weighed> weighed, @Nullable Counted counted, Experience experience) {

    /** What can be told about a place; what nobody asks for is not read. */
    public enum Part {
        INSIGHTS,
        METRICS,
        EXPERIENCE
    }

    /**
     * What has been counted there.
     *
     * @param figures one for each type of metric
     * @param about what the figures are about
     * @param records how many of any type were given, by whom and when the place's filters say
     */
    public record Counted(List<PlacedFigure> figures, FigureFilter about, long records) {}

    public List<Insight> insights() {
        return weighed.stream().map(Weighed::insight).toList();
    }
}
