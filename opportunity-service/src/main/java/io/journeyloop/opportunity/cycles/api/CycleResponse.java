package io.journeyloop.opportunity.cycles.api;

import static io.journeyloop.opportunity.priorities.domain.Effect.fromNeutral;

import io.journeyloop.opportunity.cycles.application.CycleView;
import io.journeyloop.opportunity.cycles.application.ShippedSolution;
import io.journeyloop.opportunity.cycles.domain.Cycle;
import io.journeyloop.opportunity.cycles.domain.JourneyEffect;
import io.journeyloop.opportunity.cycles.domain.Stage;
import io.journeyloop.opportunity.cycles.domain.StageChange;
import io.journeyloop.opportunity.measurement.domain.FigureState;
import io.journeyloop.opportunity.measurement.domain.Verdict;
import io.journeyloop.opportunity.priorities.api.PriorityResponse;
import io.journeyloop.opportunity.priorities.domain.Answers;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A cycle as clients read it. */
@Schema(description = "One round of improving a journey")
record CycleResponse(
        UUID id,
        UUID journeyId,

        @Schema(description = "Of the journey's cycles, from 1")
        int number,

        Stage stage,

        @Schema(description = "From opening to close; `to` is null while it is open")
        Window window,

        @Schema(description = "What the cycle before left; once it has prioritised, the few steps that hurt most then")
        List<PriorityResponse> priorities,

        @Schema(description = "Steps of priorities for which the cycle before shipped nothing")
        List<UUID> carriedOver,

        @Schema(description = "What it did to the journey's own figure, so far or at its close")
        Effect effect,

        @Schema(description = "Solutions shipped during the cycle, each with what it did to its own metric")
        List<ShippedSolution> shipped,

        @Schema(description = "Every change of stage, the first first")
        List<StageChange> history,

        @Schema(description = "The cycle before; null for the first") @Nullable
        UUID previousId,

        @Schema(description = "The one that was opened when this was closed; null while it is open") @Nullable
        UUID nextId,

        @Schema(description = "What If-Match compares, as the ETag")
        long version,

        @Schema(description = "Who opened it, or closed the one before")
        String createdBy,

        Instant createdAt,

        @Schema(description = "When it last changed its stage")
        Instant updatedAt,

        Instant openedAt,
        @Nullable Instant closedAt) {

    /** From when until when. */
    record Window(Instant from, @Nullable Instant to) {}

    /** Answers before and after the change. */
    @Schema(
            name = "CycleEffect",
            description =
                    "Mean experience (-2 to 2) of the journey's answers that were counted since the change minus that"
                            + " of those counted before, since the change of the cycle before; with its 95 % interval")
    record Effect(
            Side before,
            Side after,

            @Schema(description = "Null while one side has no answer") @Nullable
            Double delta,

            @Nullable Double lower,
            @Nullable Double upper,

            @Schema(description = "That of the side with fewer answers")
            FigureState state,

            @Schema(description = "INSUFFICIENT_DATA below thirty answers on either side")
            Verdict verdict) {

        static Effect of(JourneyEffect effect) {
            return new Effect(
                    Side.of(effect.before()),
                    Side.of(effect.after()),
                    effect.delta(),
                    effect.lower(),
                    effect.upper(),
                    effect.state(),
                    effect.verdict());
        }
    }

    /** Answers on one side. */
    @Schema(name = "CycleSide")
    record Side(
            long n,

            @Schema(description = "Null without an answer") @Nullable
            Double mean,

            @Schema(description = "Lower bound of its 95 % interval, that of priorities; null without an answer")
            @Nullable
            Double lower,

            @Schema(description = "Upper bound of its 95 % interval; null without an answer") @Nullable
            Double upper,

            FigureState state) {

        static Side of(Answers answers) {
            if (answers.n() == 0) {
                return new Side(0, null, null, null, FigureState.NO_DATA);
            }
            var mean = fromNeutral(answers);
            return new Side(mean.n(), mean.value(), mean.lower(), mean.upper(), mean.state());
        }
    }

    static CycleResponse of(CycleView view) {
        Cycle cycle = view.cycle();
        return new CycleResponse(
                cycle.id(),
                cycle.journeyId(),
                cycle.number(),
                cycle.stage(),
                new Window(cycle.openedAt(), cycle.closedAt()),
                cycle.priorities().stream().map(PriorityResponse::of).toList(),
                cycle.carriedOver(),
                Effect.of(view.effect()),
                view.shipped(),
                cycle.history(),
                cycle.previousId(),
                cycle.nextId(),
                cycle.version(),
                cycle.history().getFirst().by(),
                cycle.openedAt(),
                cycle.history().getLast().at(),
                cycle.openedAt(),
                cycle.closedAt());
    }
}
