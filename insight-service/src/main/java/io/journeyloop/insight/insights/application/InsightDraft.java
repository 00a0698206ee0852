package io.journeyloop.insight.insights.application;

import io.journeyloop.insight.insights.domain.InsightContent;
import io.journeyloop.insight.insights.domain.InsightStatus;
import io.journeyloop.insight.structure.JourneyLinks;
import java.util.List;

/**
 * An insight as somebody wants it.
 *
 * @param content everything but the links, which are not followed yet
 * @param links places in journeys, by keys or ids
 */
public record InsightDraft(InsightContent content, List<JourneyLinks> links, InsightStatus status) {}
