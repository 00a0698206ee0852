package io.journeyloop.insight.overview.api;

import io.journeyloop.insight.insights.api.InsightResponse;
import io.journeyloop.insight.overview.application.PainPoints;
import io.journeyloop.insight.overview.application.PainPoints.OfStep;
import io.journeyloop.insight.overview.application.PainPoints.PainPoint;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What hurts customers at each step of a journey. */
@Schema(description = "What hurts customers at each step of a journey")
record PainPointsResponse(
        UUID journeyId,
        String journeyKey,

        @Schema(description = "In the order of the map") List<StepResponse> steps) {

    @Schema(description = "The pain points of one step")
    record StepResponse(
            UUID stepId,
            String stepKey,
            String stepName,

            @Schema(description = "How many there are, beyond the limit too")
            int count,

            @Schema(description = "The heaviest first") List<PainPointResponse> painPoints) {

        static StepResponse of(OfStep step, int limit) {
            List<PainPoint> shown = step.pains().stream().limit(limit).toList();
            return new StepResponse(
                    step.step().id(),
                    step.step().key(),
                    step.step().name(),
                    step.pains().size(),
                    IntStream.range(0, shown.size())
                            .mapToObj(i -> PainPointResponse.of(i + 1, shown.get(i)))
                            .toList());
        }
    }

    @Schema(description = "A pain and how heavy it is")
    record PainPointResponse(
            @Schema(description = "From 1, within its step") int rank,

            @Schema(
                    description = "max(0, −impact) · weight / 100 · reliability / 100, 0 to 2; null, and ranked last,"
                            + " where the impact was not judged or nothing is cited")
            @Nullable
            BigDecimal burden,

            @Schema(description = "The insight with the evidence that it rests on")
            InsightResponse insight) {

        static PainPointResponse of(int rank, PainPoint pain) {
            return new PainPointResponse(rank, pain.burden(), InsightResponse.of(pain.weighed()));
        }
    }

    static PainPointsResponse of(PainPoints found, int limit) {
        return new PainPointsResponse(
                found.map().id(),
                found.map().key(),
                found.steps().stream().map(step -> StepResponse.of(step, limit)).toList());
    }
}
