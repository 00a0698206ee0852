package io.journeyloop.journey.picture.domain;

import io.journeyloop.journey.map.domain.JourneyMap;
import io.journeyloop.journey.map.domain.Phase;
import io.journeyloop.journey.map.domain.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Where everything stands from left to right: a column for each step, one for a phase without steps. */
record Columns(List<Column> all, List<Band> bands) {
    static final double LEFT = 132;
    static final double WIDTH = 160;
    static final double MARGIN = 32;
    private static final int FEWEST = 6;

    /** One step, or the empty place of a phase without steps. */
    record Column(int phase, @Nullable Step step, double x) {
        double middle() {
            return x + WIDTH / 2;
        }
    }

    /** The stretch of a phase. */
    record Band(int number, Phase phase, double from, double to) {}

    static Columns of(JourneyMap map) {
        var columns = new ArrayList<Column>();
        var bands = new ArrayList<Band>();
        for (int p = 0; p < map.phases().size(); p++) {
            var phase = map.phases().get(p);
            double from = place(columns.size());
            if (phase.steps().isEmpty()) {
                columns.add(new Column(p, null, from));
            }
            for (var step : phase.steps()) {
                columns.add(new Column(p, step, place(columns.size())));
            }
            bands.add(new Band(p, phase, from, place(columns.size())));
        }
        return new Columns(List.copyOf(columns), List.copyOf(bands));
    }

    /** The width of the whole picture. */
    double width() {
        return place(Math.max(FEWEST, all.size())) + MARGIN;
    }

    /** Where the last column ends. */
    double end() {
        return place(Math.max(FEWEST, all.size()));
    }

    Stream<Column> steps() {
        return all.stream().filter(column -> column.step() != null);
    }

    private static double place(int column) {
        return MARGIN + LEFT + column * WIDTH;
    }
}
