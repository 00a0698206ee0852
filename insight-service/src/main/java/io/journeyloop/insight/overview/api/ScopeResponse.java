package io.journeyloop.insight.overview.api;

import io.journeyloop.insight.insights.api.InsightResponse;
import io.journeyloop.insight.metrics.api.MetricResponse;
import io.journeyloop.insight.overview.api.EvidenceRequest.Part;
import io.journeyloop.insight.overview.application.Overview;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What is known about one place; a part that was not asked for is null. */
record ScopeResponse(
        String ref,
        @Nullable List<InsightResponse> insights,
        @Nullable List<MetricResponse> metrics,
        @Nullable ExperienceResponse experience,

        @Schema(
                description =
                        "Records of any type; of the persona, segment, channel and window, where the place names them")
        long feedbackCount) {

    static ScopeResponse of(String ref, Set<Part> parts, Overview overview) {
        return new ScopeResponse(
                ref,
                parts.contains(Part.INSIGHTS)
                        ? overview.weighed().stream().map(InsightResponse::of).toList()
                        : null,
                parts.contains(Part.METRICS)
                        ? overview.figures().stream()
                                .map(figure -> MetricResponse.of(overview.figureScope(), figure))
                                .toList()
                        : null,
                parts.contains(Part.EXPERIENCE) ? ExperienceResponse.of(overview.experience()) : null,
                overview.feedbackCount());
    }
}
