package io.journeyloop.gateway.composition;

import graphql.schema.DataFetchingEnvironment;
import io.smallrye.graphql.api.Context;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What narrows and sorts a list as services take it: by the names of arguments and of the filter's fields. */
public final class Filters {
    private static final List<String> ORDER = List.of("orderBy", "direction");

    private Filters() {}

    /** The argument {@code filter} alone. */
    public static Map<String, Object> body(Context context) {
        @Nullable Map<String, @Nullable Object> given = arguments(context).getArgument("filter");
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
        for (String name : ORDER) {
            @Nullable Object value = arguments(context).getArgument(name);
            if (value != null) {
                parameters.put(name, value.toString());
            }
        }
        return parameters;
    }

    public static MultivaluedMap<String, String> query(Context context) {
        return new MultivaluedHashMap<>(parameters(context));
    }

    private static DataFetchingEnvironment arguments(Context context) {
        return context.unwrap(DataFetchingEnvironment.class);
    }
}
