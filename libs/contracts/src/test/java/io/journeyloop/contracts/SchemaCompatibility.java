package io.journeyloop.contracts;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Says what a schema breaks against the published one. Inside a version nothing may move but this: an
 * object gains a property that is not required, and words for humans change. Widening is a break too,
 * for a consumer written last year meets the value that it doesn't know.
 */
final class SchemaCompatibility {

    private static final Set<String> WORDS = Set.of("title", "description", "$comment", "examples");

    private SchemaCompatibility() {}

    static List<String> breaks(JsonNode published, JsonNode current) {
        List<String> breaks = new ArrayList<>();
        compare("$", published, current, breaks);
        return breaks;
    }

    private static void compare(String path, JsonNode published, JsonNode current, List<String> breaks) {
        if (!published.isObject() || !current.isObject()) {
            if (!published.equals(current)) {
                breaks.add(path + " was " + published + ", is " + current);
            }
            return;
        }
        for (String keyword : keywords(published, current)) {
            String at = path + "." + keyword;
            if (keyword.equals("properties")) {
                compareProperties(at, published.path(keyword), current.path(keyword), breaks);
            } else if (keyword.equals("required")) {
                compareRequired(at, published.path(keyword), current.path(keyword), breaks);
            } else {
                compare(at, published.path(keyword), current.path(keyword), breaks);
            }
        }
    }

    private static void compareProperties(String path, JsonNode published, JsonNode current, List<String> breaks) {
        published.fieldNames().forEachRemaining(name -> {
            if (current.has(name)) {
                compare(path + "." + name, published.get(name), current.get(name), breaks);
            } else {
                breaks.add(path + "." + name + " is gone");
            }
        });
    }

    private static void compareRequired(String path, JsonNode published, JsonNode current, List<String> breaks) {
        if (!names(published).equals(names(current))) {
            breaks.add(path + " was " + names(published) + ", is " + names(current));
        }
    }

    private static Set<String> keywords(JsonNode published, JsonNode current) {
        Set<String> keywords = new TreeSet<>();
        published.fieldNames().forEachRemaining(keywords::add);
        current.fieldNames().forEachRemaining(keywords::add);
        keywords.removeAll(WORDS);
        return keywords;
    }

    private static Set<String> names(JsonNode array) {
        Set<String> names = new TreeSet<>();
        array.forEach(name -> names.add(name.asText()));
        return names;
    }
}
