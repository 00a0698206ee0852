package io.journeyloop.insight.overview.api;

import io.journeyloop.insight.insights.api.InsightResponse;
import io.journeyloop.insight.metrics.api.MetricResponse;
import io.journeyloop.insight.overview.application.Overview;
import io.journeyloop.insight.overview.application.Overview.Counted;
import io.journeyloop.insight.overview.application.Overview.Part;
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
                        "Records of any type, told beside figures only; of the persona, segment, channel and window,"
                                + " where the place names them")
        @Nullable
        Long feedbackCount) {

    static ScopeResponse of(String ref, Set<Part> parts, Overview overview) {
        Counted counted = overview.counted();
        return new ScopeResponse(
                ref,
                parts.contains(Part.INSIGHTS)
                        ? overview.weighed().stream().map(InsightResponse::of).toList()
                        : null,
                counted == null
                        ? null
                        : counted.figures().stream()
                                .map(figure -> MetricResponse.of(counted.about(), figure))
                                .toList(),
                parts.contains(Part.EXPERIENCE) ? ExperienceResponse.of(overview.experience()) : null,
                counted == null ? null : counted.records());
    }
}
