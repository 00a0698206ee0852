package io.journeyloop.insight.metrics.application;

import io.journeyloop.insight.metrics.domain.Figure;
import java.util.List;

/** Figures, with the scope that they are about. */
public record ScopedFigures(FigureFilter scope, List<Figure> figures) {}
