package io.journeyloop.journey.journeys.api;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a client leaves out is empty. */
final class Lists {
    private Lists() {}

    static <T> List<T> orEmpty(@Nullable List<T> list) {
        return list == null ? List.of() : list;
    }

    static <V> Map<String, V> orEmpty(@Nullable Map<String, V> map) {
        return map == null ? Map.of() : map;
    }
}
