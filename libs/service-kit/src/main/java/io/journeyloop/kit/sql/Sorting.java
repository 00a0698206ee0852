package io.journeyloop.kit.sql;

import io.journeyloop.kit.errors.ProblemException;
import io.journeyloop.kit.http.Cursor;
import io.journeyloop.kit.http.PageRequest;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The order in which a list was asked for. Its cursors lead on in that order only. */
public record Sorting<T>(SortKey<T> key, SortDirection direction) {

    /** For the documentation of each list's parameter {@code direction}. */
    public static final String DIRECTION = "ASC or DESC; when absent, as `orderBy` usually goes";

    /** As asked, or else as the list usually is. */
    public static <T> Sorting<T> of(@Nullable SortKey<T> asked, @Nullable SortDirection direction, SortKey<T> usual) {
        SortKey<T> key = asked == null ? usual : asked;
        return new Sorting<>(key, direction == null ? key.usual() : direction);
    }

    /** As the list goes by this key where nobody says. */
    public static <T> Sorting<T> by(SortKey<T> key) {
        return new Sorting<>(key, key.usual());
    }

    /** What ends a statement that has these conditions: a page in this order, and one record more. */
    public String page(Where where, PageRequest page) {
        return behind(where, page.after()) + " order by " + order() + " limit " + where.add(page.limitPlusOne());
    }

    /** The columns, each with its direction. */
    public String order() {
        return joined(column -> column.sorted() + " " + direction);
    }

    public Cursor cursorOf(T last) {
        return Cursor.of(Stream.concat(
                        Stream.of(tag()),
                        key.columns().stream().map(column -> column.value().apply(last)))
                .toArray());
    }

    private String behind(Where where, @Nullable Cursor after) {
        if (after == null) {
            return "";
        }
        if (!after.text(0).equals(tag())) {
            throw ProblemException.invalid("cursor", "must be a nextCursor of an earlier answer in the same order");
        }
        List<SortColumn<T>> columns = key.columns();
        String values = IntStream.range(0, columns.size())
                .mapToObj(i -> columns.get(i)
                        .comparedTo(where.add(columns.get(i).stored().at(after, i + 1))))
                .collect(Collectors.joining(", "));
        return " and (" + joined(SortColumn::sorted) + ") " + direction.later() + " (" + values + ")";
    }

    private String joined(Function<SortColumn<T>, String> text) {
        return key.columns().stream().map(text).collect(Collectors.joining(", "));
    }

    private String tag() {
        return key.name() + " " + direction;
    }
}
