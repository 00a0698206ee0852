package io.journeyloop.insight.insights.application;

import io.journeyloop.insight.insights.domain.InsightStatus;
import io.journeyloop.insight.insights.domain.InsightType;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which insights to list; null means any. Archived ones are not listed.
 *
 * @param scopeId a journey, step or touchpoint that they speak about
 * @param feedbackId a record that they rest on
 * @param unowned whether nobody owns them
 * @param after the last insight of the page before
 */
public record InsightFilter(
        @Nullable InsightType type,
        @Nullable InsightStatus status,
        @Nullable UUID scopeId,
        @Nullable UUID personaId,
        @Nullable UUID feedbackId,
        @Nullable String ownerId,
        @Nullable Boolean unowned,
        @Nullable UUID after) {}
