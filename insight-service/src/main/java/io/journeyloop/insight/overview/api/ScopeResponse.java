package io.journeyloop.insight.overview.api;

import io.journeyloop.insight.insights.api.InsightResponse;
import io.journeyloop.insight.insights.domain.Experience;
import io.journeyloop.insight.metrics.api.MetricResponse;
import io.journeyloop.insight.metrics.domain.FigureState;
import io.journeyloop.insight.overview.api.EvidenceRequest.Part;
import io.journeyloop.insight.overview.application.Overview;
import java.math.BigDecimal;
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

        @Schema(description = "Records of any type; of the persona and window, where the place names them")
        long feedbackCount) {

    /** How customers experience a place, as its insights tell. */
    record ExperienceResponse(
            @Schema(description = "-2 to 2, two decimals; null when no insight tells") @Nullable
            BigDecimal value,

            @Schema(description = "Number of insights") int n,

            @Schema(description = "Sum of their weights in percent; an insight weighs in once per persona")
            long weight,

            FigureState state) {

        static ExperienceResponse of(Experience experience) {
            return new ExperienceResponse(
                    experience.value(), experience.n(), experience.weight(), FigureState.of(experience.n()));
        }
    }

    static ScopeResponse of(String ref, Set<Part> parts, Overview overview) {
        return new ScopeResponse(
                ref,
                parts.contains(Part.INSIGHTS)
                        ? overview.insights().stream().map(InsightResponse::of).toList()
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
