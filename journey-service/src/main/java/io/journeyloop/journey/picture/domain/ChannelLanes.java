package io.journeyloop.journey.picture.domain;

import io.journeyloop.journey.channels.domain.Channel;
import io.journeyloop.journey.channels.domain.ChannelDirectory;
import io.journeyloop.journey.map.domain.Backstage;
import io.journeyloop.journey.map.domain.Touchpoint;
import io.journeyloop.journey.map.domain.TouchpointDetails;
import io.journeyloop.journey.map.domain.Visibility;
import io.journeyloop.journey.picture.domain.Columns.Column;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The lower half: a lane for each channel; in a blueprint, what is behind the line of visibility below it. */
final class ChannelLanes {
    private static final double TEXT = TextRow.SIZE;
    private static final double GAP = 6;
    private static final double PILL = Columns.WIDTH - 14;
    private static final double INNER = PILL - 30;
    private static final UUID NO_CHANNEL = new UUID(0, 0);

    private final Svg svg;
    private final Columns columns;
    private final ChannelDirectory channels;

    ChannelLanes(Svg svg, Columns columns, ChannelDirectory channels) {
        this.svg = svg;
        this.columns = columns;
        this.channels = channels;
    }

    double draw(double top, boolean blueprint) {
        if (!blueprint) {
            return lanes(top, details -> true);
        }
        double y = lanes(top, details -> details.visibility() == Visibility.FRONTSTAGE);
        y = lineOfVisibility(y);
        y = lanes(y, details -> details.visibility() == Visibility.BACKSTAGE);
        y = backstage(y, "Systems", Backstage::systems);
        return backstage(y, "Departments", Backstage::departments);
    }

    private double lanes(double top, Predicate<TouchpointDetails> shown) {
        double y = top;
        for (var channel : used(shown)) {
            y = lane(y, channel, details -> shown.test(details) && key(details).equals(channel));
        }
        return y;
    }

    /** In the order in which customers meet them. */
    private Set<UUID> used(Predicate<TouchpointDetails> shown) {
        return columns.steps()
                .flatMap(column -> touchpoints(column, shown).stream())
                .map(touchpoint -> key(touchpoint.details()))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private double lane(double top, UUID channelId, Predicate<TouchpointDetails> inLane) {
        double height = columns.steps()
                .mapToDouble(column -> stackHeight(touchpoints(column, inLane)))
                .max()
                .orElse(0);
        var channel = Optional.ofNullable(channels.find(channelId));
        var medium = channel.map(found -> found.medium().name().toLowerCase(Locale.ROOT))
                .orElse("none");
        svg.empty("line", "class", "line", "x1", Columns.MARGIN, "x2", columns.end(), "y1", top, "y2", top);
        svg.empty("circle", "class", medium, "cx", Columns.MARGIN + 6, "cy", top + 20, "r", 5);
        var name = channel.map(Channel::name).orElse("No channel");
        Texts.block(
                svg, TextFit.lines(name, 13, Columns.LEFT - 32, 2), name, Columns.MARGIN + 18, top + 11, 13, "label");
        columns.steps().forEach(column -> stack(column, top + GAP + 2, medium, touchpoints(column, inLane)));
        return top + Math.max(height, 34) + 2 * GAP;
    }

    private void stack(Column column, double top, String medium, List<Touchpoint> touchpoints) {
        double y = top;
        for (var touchpoint : touchpoints) {
            y = pill(touchpoint, medium, column.x() + 7, y) + GAP;
        }
    }

    private double pill(Touchpoint touchpoint, String medium, double x, double top) {
        var lines = lines(touchpoint);
        double height = height(lines);
        var details = touchpoint.details();
        svg.open("g");
        svg.text("title", told(touchpoint));
        svg.empty(
                "rect",
                "class",
                details.visibility() == Visibility.BACKSTAGE ? "card hidden" : "card",
                "x",
                x,
                "y",
                top,
                "width",
                PILL,
                "height",
                height,
                "rx",
                7);
        svg.empty("rect", "class", medium, "x", x, "y", top, "width", 4, "height", height, "rx", 2);
        svg.text("text", sign(details), "class", "soft", "font-size", 12, "x", x + 9, "y", top + 6 + TEXT);
        Texts.block(svg, lines, touchpoint.name(), x + 23, top + 5, TEXT, "");
        svg.close("g");
        return top + height;
    }

    private double lineOfVisibility(double top) {
        double y = top + 18;
        svg.empty("line", "class", "visibility", "x1", Columns.MARGIN, "x2", columns.end(), "y1", y, "y2", y);
        svg.text("text", "Line of visibility", "class", "bold", "font-size", 13, "x", Columns.MARGIN, "y", y - 7);
        return y + 12;
    }

    private double backstage(double top, String label, Function<Backstage, List<String>> names) {
        return new TextRow(label, "soft", 4, 20).draw(svg, columns, top, column -> joined(column, names));
    }

    private static String joined(Column column, Function<Backstage, List<String>> names) {
        return touchpoints(column, details -> true).stream()
                .flatMap(touchpoint -> names.apply(touchpoint.details().backstage()).stream())
                .distinct()
                .collect(Collectors.joining(" · "));
    }

    private static List<Touchpoint> touchpoints(Column column, Predicate<TouchpointDetails> wanted) {
        var step = column.step();
        return step == null
                ? List.of()
                : step.touchpoints().stream()
                        .filter(touchpoint -> wanted.test(touchpoint.details()))
                        .toList();
    }

    private static double stackHeight(List<Touchpoint> touchpoints) {
        return touchpoints.stream()
                .mapToDouble(touchpoint -> height(lines(touchpoint)) + GAP)
                .sum();
    }

    private static double height(List<String> lines) {
        return Texts.height(lines.size(), TEXT) + 13;
    }

    private static List<String> lines(Touchpoint touchpoint) {
        return TextFit.lines(touchpoint.name(), TEXT, INNER, 3);
    }

    private static UUID key(TouchpointDetails details) {
        return details.channelId() == null ? NO_CHANNEL : details.channelId();
    }

    private static String sign(TouchpointDetails details) {
        return switch (details.initiator()) {
            case CUSTOMER -> "▸";
            case ORGANISATION -> "◂";
            case PARTNER -> "◇";
            case null -> "";
        };
    }

    private static String told(Touchpoint touchpoint) {
        var details = touchpoint.details();
        return touchpoint.name()
                + with("\nGoal: ", details.customerGoal())
                + with("\nImportance to the customer: ", details.importanceToCustomer())
                + with("\nImportance to the organisation: ", details.importanceToOrganisation());
    }

    private static String with(String label, @Nullable Object value) {
        return value == null ? "" : label + value;
    }
}
