package io.journeyloop.opportunity.storage;

import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Reads what a statement answered. */
public final class Rows {

    private Rows() {}

    public static <T> List<T> list(RowSet<Row> rows, Function<Row, T> mapping) {
        List<T> items = new ArrayList<>(rows.size());
        rows.forEach(row -> items.add(mapping.apply(row)));
        return items;
    }

    public static <T> Optional<T> first(RowSet<Row> rows, Function<Row, T> mapping) {
        return list(rows, mapping).stream().findFirst();
    }
}
