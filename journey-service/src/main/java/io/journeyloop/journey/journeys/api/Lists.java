package io.journeyloop.journey.journeys.api;

import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What a client leaves out is empty. */
final class Lists {
    private Lists() {}

    static <T> List<T> orEmpty(@Nullable List<T> list) {
        return list == null ? List.of() : list;
    }

    /** Each item made into something else, told its place from 0. */
    static <T, R> List<R> mapped(List<T> list, BiFunction<T, Integer, R> mapping) {
        return IntStream.range(0, list.size())
                .mapToObj(i -> mapping.apply(list.get(i), i))
                .toList();
    }

    static <V> Map<String, V> orEmpty(@Nullable Map<String, V> map) {
        return map == null ? Map.of() : map;
    }
}
