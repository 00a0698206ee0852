package io.journeyloop.insight.metrics.api;

import io.journeyloop.insight.metrics.application.FigureFilter;
import io.journeyloop.insight.metrics.application.PlacedFigure;
import io.journeyloop.insight.metrics.application.ScopedFigures.Item;
import io.journeyloop.insight.metrics.domain.Bar;
import io.journeyloop.insight.metrics.domain.Estimate;
import io.journeyloop.insight.metrics.domain.Figure;
import io.journeyloop.insight.metrics.domain.FigureState;
import io.journeyloop.insight.metrics.domain.Level;
import io.journeyloop.insight.metrics.domain.MetricMethod;
import io.journeyloop.insight.metrics.domain.MetricType;
import io.journeyloop.insight.metrics.domain.Standing;
import io.journeyloop.insight.metrics.domain.TargetState;
import io.journeyloop.insight.metrics.domain.Window;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One figure with everything that is needed to judge it. */
@Schema(description = "One figure with everything that is needed to judge it")
public record MetricResponse(
        MetricType type,
        MetricMethod method,
        MetricScope scope,

        @Schema(
                description =
                        "OWN: computed from what customers said about the place itself; POOLED: from that and from"
                                + " all answers given at places inside it")
        Level level,

        MetricWindow window,

        @Schema(
                description = "NPS in points from -100 to 100, two decimals; shares from 0 to 1 and means on the"
                        + " metric's scale, four decimals; null when nothing was answered, and of a single number"
                        + " without a scale")
        @Nullable
        Double value,

        @Schema(description = "Number of answers") long n,

        @Schema(description = "Lower end of the 95 % interval") @Nullable
        Double lower,

        @Schema(description = "Upper end of the 95 % interval") @Nullable
        Double upper,

        @Schema(description = "LOW_SAMPLE below thirty answers; NO_DATA without a value")
        FigureState state,

        @Schema(description = "Lower end of the scale that means and histogram are on; null for numbers without one")
        @Nullable
        Double scaleMin,

        @Nullable Double scaleMax,
        List<Bar> histogram,

        @Schema(description = "What the metric is to reach, in its unit; null without a target, and for a type")
        @Nullable
        Double target,

        @Schema(
                description = "The target held against the whole interval: MET when all of it has reached the target,"
                        + " MISSED when all of it falls short, else UNDECIDED; NO_DATA without a figure; null"
                        + " without a target")
        @Nullable
        TargetState targetState,

        @Schema(description = "The same figure just before; null when the window has no beginning") @Nullable
        TrendResponse trend) {

    /** What a figure is about; null means any. */
    @Schema(description = "What a figure is about; null means any")
    public record MetricScope(
            @Nullable UUID journeyId,
            @Nullable UUID phaseId,
            @Nullable UUID stepId,
            @Nullable UUID touchpointId,
            @Nullable UUID segmentId,
            @Nullable String personaKey,
            @Nullable String channel,
            @Nullable String source) {

        static MetricScope of(FigureFilter filter) {
            return new MetricScope(
                    filter.journeyId(),
                    filter.phaseId(),
                    filter.stepId(),
                    filter.touchpointId(),
                    filter.audience().segmentId(),
                    filter.audience().personaKey(),
                    filter.audience().channel(),
                    filter.audience().source());
        }
    }

    /** Whole days. */
    @Schema(description = "Whole days in the tenant's time zone, UTC unless another one was chosen")
    public record MetricWindow(
            @Schema(description = "The first day; null means since ever") @Nullable
            LocalDate from,

            @Schema(description = "The day after the last one; null means until now") @Nullable
            LocalDate to) {

        static MetricWindow of(Window window) {
            return new MetricWindow(window.from(), window.to());
        }
    }

    public static MetricResponse of(FigureFilter scope, PlacedFigure placed) {
        return of(scope, new Item(placed, null, null));
    }

    static MetricResponse of(FigureFilter scope, Item item) {
        Figure figure = item.placed().figure();
        Estimate estimate = figure.estimate();
        Standing standing = item.standing();
        return new MetricResponse(
                figure.type(),
                figure.method(),
                MetricScope.of(scope),
                item.placed().level(),
                MetricWindow.of(scope.window()),
                estimate == null ? null : estimate.value(),
                figure.n(),
                estimate == null ? null : estimate.lower(),
                estimate == null ? null : estimate.upper(),
                figure.state(),
                figure.isOnScale() ? figure.type().scale().min() : null,
                figure.isOnScale() ? figure.type().scale().max() : null,
                figure.histogram(),
                standing == null ? null : standing.target(),
                standing == null ? null : standing.state(),
                item.trend() == null ? null : TrendResponse.of(item.trend()));
    }
}
