package io.journeyloop.gateway.composition;

import graphql.schema.DataFetchingEnvironment;
import io.smallrye.graphql.api.Context;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The argument {@code filter} as services take it: by the names of the input type's fields. */
public final class Filters {
    private Filters() {}

    public static Map<String, Object> body(Context context) {
        @Nullable
        Map<String, @Nullable Object> given =
                context.unwrap(DataFetchingEnvironment.class).getArgument("filter");
        Map<String, Object> filter = new TreeMap<>();
        if (given != null) {
            given.forEach((name, value) -> {
                if (value != null) {
                    filter.put(name, value);
                }
            });
        }
        return filter;
    }

    /** As {@code Address} takes parameters. */
    public static Map<String, String> parameters(Context context) {
        Map<String, String> parameters = new TreeMap<>();
        body(context).forEach((name, value) -> parameters.put(name, value.toString()));
        return parameters;
    }

    public static MultivaluedMap<String, String> query(Context context) {
        MultivaluedMap<String, String> query = new MultivaluedHashMap<>();
        body(context).forEach((name, value) -> query.add(name, value.toString()));
        return query;
    }
}
