package io.journeyloop.insight.insights.application;

import io.journeyloop.insight.insights.domain.InsightStatus;
import io.journeyloop.insight.insights.domain.InsightType;
import io.journeyloop.insight.structure.JourneyLinks;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which insights to list; null means any. Archived ones are not listed.
 *
 * @param place a journey, step or touchpoint that they speak about; the narrowest that is given counts
 * @param feedbackId a record that they rest on
 * @param unowned whether nobody owns them
 */
public record InsightFilter(
        @Nullable InsightType type,
        @Nullable InsightStatus status,
        JourneyLinks place,
        @Nullable UUID personaId,
        @Nullable UUID feedbackId,
        @Nullable String ownerId,
        @Nullable Boolean unowned,
        @Nullable String teamId,
        @Nullable String tag) {

    /** Those that rest on a record. */
    public static InsightFilter citing(UUID feedbackId) {
        return new InsightFilter(null, null, JourneyLinks.NONE, null, feedbackId, null, null, null, null);
    }

    /** The same for a place that is known by its ids. */
    InsightFilter at(JourneyLinks known) {
        return new InsightFilter(type, status, known, personaId, feedbackId, ownerId, unowned, teamId, tag);
    }
}
