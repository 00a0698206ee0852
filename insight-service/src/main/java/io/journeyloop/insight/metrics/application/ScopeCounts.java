package io.journeyloop.insight.metrics.application;

import io.journeyloop.insight.metrics.domain.AnswerCount;
import io.journeyloop.insight.metrics.domain.MetricType;
import java.util.List;
import java.util.Map;

/**
 * What was counted in one scope.
 *
 * @param records how many records of any type it has
 * @param answers the answers that measure something, by type
 */
public record ScopeCounts(long records, Map<MetricType, List<AnswerCount>> answers) {}
