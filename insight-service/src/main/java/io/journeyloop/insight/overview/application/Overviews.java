package io.journeyloop.insight.overview.application;

import io.journeyloop.insight.insights.application.InsightReliability.Weighed;
import java.util.List;

/**
 * What one read found.
 *
 * @param places what is known about each place, in the order asked for
 * @param insights the insights that were asked for by id, as far as they exist
 */
public record Overviews(List<Overview> places, List<Weighed> insights) {}
