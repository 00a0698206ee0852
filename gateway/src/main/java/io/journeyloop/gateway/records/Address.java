package io.journeyloop.gateway.records;

import io.journeyloop.gateway.downstream.Service;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Where a service keeps something.
 *
 * @param path below the service's root, encoded
 * @param query the parameters, by name
 * @param type what is kept there, or in the list that is kept there
 */
public record Address<T>(Service service, String path, Map<String, String> query, Class<T> type) {
    /** Nothing has it for an id. */
    private static final String NO_ID = "-";

    public static <T> Address<T> of(Service service, String path, Class<T> type) {
        return new Address<>(service, path, Map.of(), type);
    }

    /** Further down the path; each segment may hold anything. */
    public Address<T> at(Object... segments) {
        StringBuilder further = new StringBuilder(path);
        for (Object segment : segments) {
            further.append('/').append(encoded(segment.toString()));
        }
        return new Address<>(service, further.toString(), query, type);
    }

    /** The same place, taken for something else. */
    public <S> Address<S> as(Class<S> other) {
        return new Address<>(service, path, query, other);
    }

    /** A null leaves the parameter out. */
    public Address<T> with(String name, @Nullable Object value) {
        return value == null ? this : with(Map.of(name, value.toString()));
    }

    public Address<T> with(Map<String, String> parameters) {
        Map<String, String> all = new TreeMap<>(query);
        all.putAll(parameters);
        return new Address<>(service, path, all, type);
    }

    /** What would lead to another place than below this one leads to nothing. */
    private static String encoded(String segment) {
        boolean elsewhere = segment.isBlank() || segment.equals(".") || segment.equals("..");
        return elsewhere
                ? NO_ID
                : URLEncoder.encode(segment, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
