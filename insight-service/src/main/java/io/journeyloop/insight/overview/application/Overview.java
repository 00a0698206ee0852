package io.journeyloop.insight.overview.application;

import io.journeyloop.insight.insights.application.InsightReliability.Weighed;
import io.journeyloop.insight.insights.domain.Experience;
import io.journeyloop.insight.insights.domain.Insight;
import io.journeyloop.insight.metrics.application.FigureFilter;
import io.journeyloop.insight.metrics.application.PlacedFigure;
import java.util.List;

/**
 * What is known about one place.
 *
 * @param weighed the insights about the place, archived ones excepted, and how far each can be relied on
 * @param figures one for each type of metric
 * @param figureScope what the figures are about
 * @param feedbackCount how many records of any type were given there, by whom and when the place's filters say
 */
public record Overview(
        List<Weighed> weighed,
        List<PlacedFigure> figures,
        FigureFilter figureScope,
        Experience experience,
        long feedbackCount) {

    public List<Insight> insights() {
        return weighed.stream().map(Weighed::insight).toList();
    }
}
