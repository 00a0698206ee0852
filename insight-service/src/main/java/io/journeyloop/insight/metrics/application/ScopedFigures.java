package io.journeyloop.insight.metrics.application;

import io.journeyloop.insight.metrics.domain.Standing;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Figures, with the scope that they are about. */
public record ScopedFigures(FigureFilter scope, List<Item> figures) {

    /**
     * One figure.
     *
     * @param trend null when the window has no beginning, and for a point of a series
     * @param standing null where no target was set
     */
    public record Item(
            PlacedFigure placed,
            @Nullable Trend trend,
            @Nullable Standing standing) {}
}
