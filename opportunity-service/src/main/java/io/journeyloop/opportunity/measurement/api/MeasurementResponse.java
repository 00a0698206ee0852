package io.journeyloop.opportunity.measurement.api;

import io.journeyloop.opportunity.measurement.domain.Answer;
import io.journeyloop.opportunity.measurement.domain.Answer.Problem;
import io.journeyloop.opportunity.measurement.domain.Direction;
import io.journeyloop.opportunity.measurement.domain.Estimate;
import io.journeyloop.opportunity.measurement.domain.FigureState;
import io.journeyloop.opportunity.measurement.domain.Measurement;
import io.journeyloop.opportunity.measurement.domain.Outcome;
import io.journeyloop.opportunity.measurement.domain.Outcome.Reason;
import io.journeyloop.opportunity.measurement.domain.Sample;
import io.journeyloop.opportunity.measurement.domain.Side;
import io.journeyloop.opportunity.measurement.domain.Verdict;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A measurement with all its inputs, so that anybody can compute it again. */
@Schema(
        name = "Measurement",
        description = "Two sides of one metric and what their difference says, with all that it is computed from")
public record MeasurementResponse(
        @Schema(description = "COLLECTING until it is decided, once and for all")
        Progress progress,

        @Schema(description = "The first side's figure; null without an answer") @Nullable
        Double before,

        @Schema(description = "The second side's figure; null without an answer") @Nullable
        Double after,

        @Schema(description = "after − before; null until it is decided, and where a side has no answer") @Nullable
        Double delta,

        @Schema(description = "Lower bound of the difference's 95 % interval") @Nullable
        Double lower,

        @Schema(description = "Upper bound of the difference's 95 % interval") @Nullable
        Double upper,

        long nBefore,
        long nAfter,

        @Schema(description = "Null until it is decided") @Nullable
        Verdict verdict,

        @Schema(description = "That of the side with fewer answers")
        FigureState state,

        WindowResponse beforeWindow,
        WindowResponse afterWindow,
        Inputs inputs,

        @Schema(description = "By which rules it is computed; null until it is decided") @Nullable
        Integer formulaVersion,

        @Schema(description = "PLANNED_SAMPLE: both sides held the planned number of answers; WINDOW_CLOSED") @Nullable
        Reason decidedBy,

        @Nullable Instant decidedAt,

        @Schema(description = "When the evidence answered last; null before the first time") @Nullable
        Instant measuredAt,

        @Schema(description = "Why there are no figures; null where there are") @Nullable
        Problem problem) {

    /** How far a measurement is. */
    public enum Progress {
        COLLECTING,
        DECIDED
    }

    @Schema(name = "MeasurementInputs", description = "What a measurement is computed from")
    record Inputs(
            @Schema(description = "The defined metric; null for a usual one") @Nullable
            UUID metricId,

            @Schema(description = "The usual metric; null for a defined one") @Nullable
            MetricBody metric,

            @Schema(description = "Which way the metric gets better; null before the evidence has answered") @Nullable
            Direction direction,

            @Schema(description = "How many answers on each side end it early; null where only its window does")
            @Nullable
            Long sampleSize,

            SideResponse before,
            SideResponse after) {}

    public static MeasurementResponse of(Measurement measurement) {
        List<Side> sides = measurement.question().sides();
        Answer answer = measurement.answer();
        SideResponse before = SideResponse.of(sides.getFirst(), sample(answer, 0));
        SideResponse after = SideResponse.of(sides.getLast(), sample(answer, 1));
        Outcome outcome = measurement.outcome();
        Estimate delta = outcome == null ? null : outcome.delta();
        var metric = measurement.question().metric();
        return new MeasurementResponse(
                outcome == null ? Progress.COLLECTING : Progress.DECIDED,
                before.value(),
                after.value(),
                delta == null ? null : delta.value(),
                delta == null ? null : delta.lower(),
                delta == null ? null : delta.upper(),
                before.n(),
                after.n(),
                outcome == null ? null : outcome.verdict(),
                FigureState.of(Math.min(before.n(), after.n())),
                before.window(),
                after.window(),
                new Inputs(
                        metric.metricId(),
                        MetricBody.of(metric),
                        answer == null ? null : answer.direction(),
                        measurement.plannedN(),
                        before,
                        after),
                outcome == null ? null : outcome.formulaVersion(),
                outcome == null ? null : outcome.decidedBy(),
                outcome == null ? null : outcome.decidedAt(),
                measurement.answeredAt(),
                answer == null ? null : answer.problem());
    }

    private static @Nullable Sample sample(@Nullable Answer answer, int side) {
        return answer == null || answer.samples().size() <= side
                ? null
                : answer.samples().get(side);
    }
}
