package io.journeyloop.benchmarks.scenarios.graphql;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Whether two answers say the same: the same members, in lists in the same order, and numbers of the same value. */
final class SameData {

    private SameData() {}

    /** The first place where they differ, with what either says there. */
    static Optional<String> difference(JsonNode one, JsonNode other) {
        return difference("", one, other);
    }

    private static Optional<String> difference(String path, JsonNode one, JsonNode other) {
        if (one.isObject() && other.isObject()) {
            return first(
                    names(one, other).map(name -> difference(path + "/" + name, one.path(name), other.path(name))));
        }
        if (one.isArray() && other.isArray() && one.size() == other.size()) {
            return first(IntStream.range(0, one.size())
                    .mapToObj(i -> difference(path + "/" + i, one.path(i), other.path(i))));
        }
        boolean same = one.isNumber() && other.isNumber() ? one.asDouble() == other.asDouble() : one.equals(other);
        return same ? Optional.empty() : Optional.of(path + ": " + text(one) + " and " + text(other));
    }

    private static Optional<String> first(Stream<Optional<String>> differences) {
        return differences.flatMap(Optional::stream).findFirst();
    }

    private static Stream<String> names(JsonNode one, JsonNode other) {
        return Stream.of(one, other)
                .flatMap(node -> node.properties().stream())
                .map(Map.Entry::getKey)
                .distinct();
    }

    private static String text(JsonNode node) {
        if (node.isMissingNode()) {
            return "nothing";
        }
        return node.isArray() ? "a list of " + node.size() : node.toString();
    }
}
