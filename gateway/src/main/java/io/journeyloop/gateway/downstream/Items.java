package io.journeyloop.gateway.downstream;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What the services' batch reads answer with. */
public record Items<T>(List<T> items) {
    public Items {
        items = List.copyOf(items);
    }

    public <K> Map<K, T> by(Function<T, K> key) {
        return items.stream().collect(Collectors.toMap(key, Function.identity(), (first, again) -> first));
    }
}
