package io.journeyloop.insight.metrics.application;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Figures, with the scope that they are about. */
public record ScopedFigures(FigureFilter scope, List<Item> figures) {

    /**
     * One figure.
     *
     * @param trend null when the window has no beginning, and for a point of a series
     */
    public record Item(PlacedFigure placed, @Nullable Trend trend) {}
}
