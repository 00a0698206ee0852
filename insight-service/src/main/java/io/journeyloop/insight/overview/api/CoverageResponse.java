package io.journeyloop.insight.overview.api;

import io.journeyloop.insight.overview.application.Coverage;
import io.journeyloop.insight.overview.application.Coverage.Gap;
import io.journeyloop.insight.overview.application.Coverage.OfTouchpoint;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Which touchpoints of a journey have which evidence. */
@Schema(description = "Which touchpoints of a journey have which evidence")
record CoverageResponse(
        UUID journeyId,
        String journeyKey,

        @Schema(description = "How many of the touchpoints lack nothing")
        long complete,

        List<TouchpointResponse> touchpoints) {

    @Schema(description = "How much of each kind of evidence a touchpoint has")
    record TouchpointResponse(
            UUID touchpointId,
            String touchpointKey,
            String touchpointName,
            @Nullable UUID stepId,
            long needs,
            long emotions,
            long pains,
            long answers,
            long records,

            @Schema(description = "What there is none of") List<Gap> lacks) {

        static TouchpointResponse of(OfTouchpoint covered) {
            return new TouchpointResponse(
                    covered.touchpoint().id(),
                    covered.touchpoint().key(),
                    covered.touchpoint().name(),
                    covered.touchpoint().parentId(),
                    covered.needs(),
                    covered.emotions(),
                    covered.pains(),
                    covered.answers(),
                    covered.records(),
                    covered.gaps());
        }
    }

    static CoverageResponse of(Coverage coverage) {
        return new CoverageResponse(
                coverage.map().id(),
                coverage.map().key(),
                coverage.touchpoints().stream()
                        .filter(touchpoint -> touchpoint.gaps().isEmpty())
                        .count(),
                coverage.touchpoints().stream().map(TouchpointResponse::of).toList());
    }
}
