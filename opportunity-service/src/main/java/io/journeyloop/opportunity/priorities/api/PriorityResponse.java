package io.journeyloop.opportunity.priorities.api;

import io.journeyloop.opportunity.measurement.domain.FigureState;
import io.journeyloop.opportunity.priorities.domain.BusinessTerm;
import io.journeyloop.opportunity.priorities.domain.Effect;
import io.journeyloop.opportunity.priorities.domain.EffectKind;
import io.journeyloop.opportunity.priorities.domain.Perception;
import io.journeyloop.opportunity.priorities.domain.Priority;
import io.journeyloop.opportunity.priorities.domain.StepPlace;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A priority as clients read it. */
@Schema(description = "A step that hurts customers and business")
public record PriorityResponse(
        @Schema(description = "From 1, the worst first") int rank,
        StepPlace place,

        @Schema(description = "Rated answers about the step")
        long n,

        PerceptionEffect perceptionEffect,
        BusinessEffect businessEffect,
        Impact impact,

        @Schema(description = "Insights about the step, the worst experience first; they name the feedback behind them")
        List<UUID> insightIds,

        @Schema(description = "Open opportunities that address the step, by rank")
        List<UUID> opportunityIds,

        @Schema(description = "Why, in plain words with the figures")
        String because,

        @Schema(description = "By which rules it was computed")
        String formulaVersion) {

    /** What customers feel. */
    @Schema(
            description =
                    "How far the step's experience (-2 to 2) lies below where it should be, with its 95 % interval;"
                            + " negative is worse")
    public record PerceptionEffect(
            @Schema(description = "HURTS: below neutral; LAGS: below the other steps of its journey")
            EffectKind kind,

            double value,
            long n,
            double lower,
            double upper,

            @Schema(description = "LOW_SAMPLE below thirty answers")
            FigureState state,

            @Schema(description = "The step's mean experience")
            double mean,

            @Schema(description = "What it is held against: 0, which is neutral, or the mean of the other steps")
            double reference) {

        static PerceptionEffect of(Perception perception) {
            Effect effect = perception.effect();
            return new PerceptionEffect(
                    perception.kind(),
                    effect.value(),
                    effect.n(),
                    effect.lower(),
                    effect.upper(),
                    effect.state(),
                    perception.mean(),
                    perception.reference());
        }
    }

    /** What it means to the business. */
    @Schema(description = "How much the step matters to the business, 0 to 1: the weighted mean of what is known")
    public record BusinessEffect(
            double value,

            @Schema(description = "One per known criterion; the contributions add up to the value")
            List<BusinessTerm> terms,

            @Schema(description = "What nobody said; it is left out, never taken for 0")
            List<BusinessTerm.Criterion> missing) {}

    /** Both together. */
    @Schema(description = "Perception effect · (1 + business effect), with its interval")
    public record Impact(
            double value,
            double lower,
            double upper,

            @Schema(description = "The bound nearest to no effect, by which steps are ranked")
            double certain) {}

    /** The priority on the wire. */
    public static PriorityResponse of(Priority priority) {
        var business = priority.business();
        Effect impact = priority.impact();
        return new PriorityResponse(
                priority.rank(),
                priority.place(),
                impact.n(),
                PerceptionEffect.of(priority.perception()),
                new BusinessEffect(business.value(), business.terms(), business.missing()),
                new Impact(impact.value(), impact.lower(), impact.upper(), impact.certain()),
                priority.insightIds(),
                priority.opportunityIds(),
                priority.because(),
                priority.formulaVersion());
    }
}
