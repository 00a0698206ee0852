package io.journeyloop.devstack.demo;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** Ids behind the demo's own names, such as {@code understand-my-bill/read-bill}. */
final class Places {

    private final Map<String, String> ids = new HashMap<>();

    void put(String name, String id) {
        ids.put(name, id);
    }

    String id(String name) {
        return Objects.requireNonNull(ids.get(name), () -> "The demo files name " + name + ", which is not there");
    }
}
