package io.journeyloop.insight.overview.api;

import io.journeyloop.insight.insights.domain.Experience;
import io.journeyloop.insight.metrics.domain.FigureState;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

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
