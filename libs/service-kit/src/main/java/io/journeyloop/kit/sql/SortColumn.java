package io.journeyloop.kit.sql;

import io.journeyloop.kit.http.Cursor;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import java.util.function.Function;

/**
 * Something that a list is sorted by, never null: in a row, in a record that was made of one, and in a cursor.
 *
 * @param name the column, or an expression, in SQL
 * @param compared how it is compared, in SQL; its question mark stands for a value
 * @param value what a record has there
 * @param stored what a cursor says at a place, as the database takes it
 */
public record SortColumn<T>(String name, String compared, Function<T, Object> value, Stored stored) {

    /** Reads a part of a cursor. */
    @FunctionalInterface
    public interface Stored {
        Object at(Cursor cursor, int part);
    }

    /** What tells records apart; being UUIDs of version 7, ids follow the order of creation. */
    public static <T> SortColumn<T> id(Function<T, UUID> value) {
        return new SortColumn<>("id", "?", value::apply, Cursor::uuid);
    }

    public static <T> SortColumn<T> instant(String name, Function<T, Instant> value) {
        return new SortColumn<>(
                name, "?", value::apply, (cursor, part) -> cursor.instant(part).atOffset(ZoneOffset.UTC));
    }

    /** Without regard to case. */
    public static <T> SortColumn<T> text(String name, Function<T, String> value) {
        return new SortColumn<>(name, "lower(?)", value::apply, Cursor::text);
    }

    public static <T> SortColumn<T> decimal(String name, Function<T, Double> value) {
        return new SortColumn<>(
                name, "?", value::apply, (cursor, part) -> cursor.number(part).doubleValue());
    }

    public static <T> SortColumn<T> whole(String name, Function<T, Number> value) {
        return new SortColumn<>(
                name, "?", value::apply, (cursor, part) -> cursor.number(part).longValue());
    }

    /** As it is sorted by. */
    String sorted() {
        return comparedTo(name);
    }

    String comparedTo(String sqlValue) {
        return compared.replace("?", sqlValue);
    }
}
