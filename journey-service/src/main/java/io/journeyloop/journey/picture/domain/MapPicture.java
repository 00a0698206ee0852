package io.journeyloop.journey.picture.domain;

import io.journeyloop.journey.channels.domain.ChannelDirectory;
import io.journeyloop.journey.evidence.StepFigures;
import io.journeyloop.journey.journeys.domain.Journey;
import io.journeyloop.journey.journeys.domain.MapType;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/**
 * A journey's map as an SVG: phases as bands, steps in columns with what customers do, think and feel, the curve of
 * their experience, and the touchpoints in a lane for each channel. The same map always gives the same picture.
 */
public final class MapPicture {
    private static final double MARGIN = Columns.MARGIN;

    private final Journey journey;
    private final ChannelDirectory channels;
    private final Map<UUID, StepFigures> figures;
    private final Columns columns;
    private final Svg svg = new Svg();

    private MapPicture(Journey journey, ChannelDirectory channels, Map<UUID, StepFigures> figures) {
        this.journey = journey;
        this.channels = channels;
        this.figures = figures;
        this.columns = Columns.of(journey.content().map());
    }

    /** @param figures what customers tell of the steps, by the steps' ids */
    public static String draw(Journey journey, ChannelDirectory channels, Map<UUID, StepFigures> figures) {
        return new MapPicture(journey, channels, figures).draw();
    }

    private String draw() {
        boolean blueprint = journey.content().profile().mapType() == MapType.SERVICE_BLUEPRINT;
        double y = header();
        double top = y;
        y = new StepRows(svg, columns).draw(y);
        y = new ExperienceCurve(svg, columns, figures).draw(y);
        y = new ChannelLanes(svg, columns, channels).draw(y, blueprint);
        y = footer(y, blueprint);
        return document(top, y);
    }

    private String document(double top, double height) {
        var whole = new Svg();
        var profile = journey.content().profile();
        whole.open(
                "svg",
                "xmlns",
                "http://www.w3.org/2000/svg",
                "viewBox",
                "0 0 " + Math.round(columns.width()) + " " + Math.round(height),
                "role",
                "img",
                "aria-labelledby",
                "map-title map-desc");
        whole.text("title", profile.title(), "id", "map-title");
        whole.text("desc", description(), "id", "map-desc");
        whole.raw(Style.SHEET);
        whole.empty("rect", "class", "paper", "width", columns.width(), "height", height);
        for (var band : columns.bands()) {
            if (band.number() % 2 == 1) {
                whole.empty(
                        "rect",
                        "class",
                        "stripe",
                        "x",
                        band.from(),
                        "y",
                        top,
                        "width",
                        band.to() - band.from(),
                        "height",
                        height - top - 58);
            }
        }
        return whole.raw(svg.toString()).close("svg").toString();
    }

    private double header() {
        var profile = journey.content().profile();
        var standing = journey.content().standing();
        var kicker = String.join(
                "  ·  ",
                word(profile.kind()) + " journey",
                word(standing.state()),
                word(standing.status()),
                "revision " + journey.version());
        svg.text(
                "text", kicker.toUpperCase(Locale.ROOT), "class", "soft kicker", "font-size", 12, "x", MARGIN, "y", 48);
        double width = columns.end() - MARGIN;
        double y =
                Texts.block(svg, TextFit.lines(profile.title(), 32, width, 2), profile.title(), MARGIN, 58, 32, "bold");
        var goal = profile.customerGoal();
        if (goal != null) {
            y = Texts.block(svg, TextFit.lines(goal, 17, width, 2), goal, MARGIN, y + 2, 17, "soft");
        }
        return y + 22;
    }

    private double footer(double y, boolean blueprint) {
        svg.empty("line", "class", "line", "x1", MARGIN, "x2", columns.end(), "y1", y + 14, "y2", y + 14);
        var legend =
                "★ moment of truth     ◆ open opportunities     ▸ begun by the customer     ◂ begun by the organisation"
                        + "     ◇ begun by a partner" + (blueprint ? "     dashed: behind the line of visibility" : "");
        svg.text("text", legend, "class", "soft", "font-size", 12, "x", MARGIN, "y", y + 38, "xml:space", "preserve");
        svg.text("text", journey.key(), "class", "soft end", "font-size", 12, "x", columns.end(), "y", y + 38);
        return y + 58;
    }

    private String description() {
        var map = journey.content().map();
        var names = map.phases().stream().map(phase -> phase.name()).toList();
        long told = columns.steps()
                .filter(column -> column.step() != null
                        && figures.getOrDefault(column.step().id(), StepFigures.NONE)
                                        .experience()
                                != null)
                .count();
        return "A map of %d phases (%s), %d steps and %d touchpoints. The experience of %d steps is known."
                .formatted(
                        names.size(),
                        String.join(", ", names),
                        map.steps().count(),
                        map.touchpoints().count(),
                        told);
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
