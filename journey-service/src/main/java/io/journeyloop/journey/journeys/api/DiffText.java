package io.journeyloop.journey.journeys.api;

import io.journeyloop.journey.journeys.api.DiffResponse.Moved;
import io.journeyloop.journey.journeys.api.DiffResponse.Placed;
import io.journeyloop.journey.map.domain.MapDiff.Changed;
import io.journeyloop.journey.map.domain.PartKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A difference as people read it: one line each, + for what came, - for what went, > for what moved, ~ for the rest. */
final class DiffText {
    private DiffText() {}

    static String of(DiffResponse diff) {
        var lines = new ArrayList<String>();
        lines.add(version(diff.from()) + " → " + version(diff.to()));
        diff.added().stream().map(part -> "+ " + placed(part)).forEach(lines::add);
        diff.removed().stream().map(part -> "- " + placed(part)).forEach(lines::add);
        diff.moved().stream().map(DiffText::moved).forEach(lines::add);
        diff.changed().stream().map(DiffText::changed).forEach(lines::add);
        if (lines.size() == 1) {
            lines.add("No differences.");
        }
        return String.join("\n", lines) + "\n";
    }

    private static String version(DiffResponse.Version version) {
        return version.title() + " (" + version.key() + ", revision " + version.revision() + ")";
    }

    private static String placed(Placed part) {
        return named(part.kind(), part.name(), part.key()) + " at place " + part.order();
    }

    private static String moved(Moved part) {
        return "> " + named(part.kind(), part.name(), part.key()) + " from place " + part.fromOrder() + " to "
                + part.toOrder() + (same(part) ? "" : ", elsewhere");
    }

    private static boolean same(Moved part) {
        return part.fromParentId() == null || part.fromParentId().equals(part.toParentId());
    }

    private static String changed(Changed change) {
        return "~ " + named(change.kind(), change.name(), change.key()) + " " + change.field() + ": "
                + value(change.from()) + " → " + value(change.to());
    }

    private static String named(PartKind kind, String name, @Nullable String key) {
        return kind.name().toLowerCase(Locale.ROOT) + " \"" + oneLine(name) + "\""
                + (key == null ? "" : " (" + key + ")");
    }

    private static String value(@Nullable Object value) {
        return switch (value) {
            case null -> "nothing";
            case String text -> "\"" + oneLine(text) + "\"";
            case List<?> list when list.isEmpty() -> "nothing";
            default -> oneLine(value.toString());
        };
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\s+", " ");
    }
}
