package io.journeyloop.insight.erasure;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds a customer's words in an insight: in its title, its description, its quotes, tags and custom fields, and notes. */
final class Blanking {

    static final String BLANK = "[erased]";

    /** A shorter text that a customer also wrote ("ok") is no quotation. */
    private static final int SHORTEST = 12;

    /** So many of the customer's words in a row are no coincidence. */
    private static final int RUN = 6;

    /** A shorter key is found in too much that doesn't mean the customer. */
    private static final int SHORTEST_KEY = 4;

    private final List<String> texts;
    private final Set<String> runs;
    private final List<String> keys;

    /**
     * @param texts what the customer wrote
     * @param keys what the customer is called
     */
    Blanking(List<String> texts, Collection<String> keys) {
        this.texts = plain(texts.stream()).toList();
        this.runs = this.texts.stream().flatMap(Blanking::runs).collect(Collectors.toUnmodifiableSet());
        this.keys = plain(keys.stream())
                .filter(key -> key.length() >= SHORTEST_KEY)
                .map(Blanking::asWords)
                .toList();
    }

    /** Blanks what quotes the customer; false where nothing does. */
    boolean blank(ObjectNode content) {
        boolean changed = blank(content, "title");
        changed |= blank(content, "description");
        for (JsonNode evidence : content.path("evidence")) {
            changed |= evidence instanceof ObjectNode object && blank(object, "quote");
        }
        changed |= blankAll(content.path("tags"));
        return blankAll(content.path("customFields")) || changed;
    }

    /** Whether a note repeats the customer's words. */
    boolean quotedIn(String note) {
        return quotes(note);
    }

    private boolean blankAll(JsonNode node) {
        boolean changed = false;
        if (node instanceof ObjectNode object) {
            for (String field :
                    List.copyOf(object.propertyStream().map(Map.Entry::getKey).toList())) {
                changed |= blank(object, field) || blankAll(object.path(field));
            }
        } else if (node instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                changed |= blankElement(array, i) || blankAll(array.path(i));
            }
        }
        return changed;
    }

    private boolean blankElement(ArrayNode array, int index) {
        if (!quotes(array.path(index).textValue())) {
            return false;
        }
        array.set(index, BLANK);
        return true;
    }

    private boolean blank(ObjectNode object, String field) {
        if (!quotes(object.path(field).textValue())) {
            return false;
        }
        object.put(field, BLANK);
        return true;
    }

    /** What repeats a text in whole or in part, or has it within, or names the customer. */
    private boolean quotes(@Nullable String words) {
        String said = words == null ? "" : plain(words);
        return !said.isEmpty()
                && (texts.stream().anyMatch(text -> isQuoted(text, said))
                        || runs(said).anyMatch(runs::contains)
                        || keys.stream().anyMatch(asWords(said)::contains));
    }

    private static boolean isQuoted(String text, String said) {
        return said.equals(text)
                || said.length() >= SHORTEST && text.contains(said)
                || text.length() >= SHORTEST && said.contains(text);
    }

    private static Stream<String> runs(String text) {
        String[] words = text.split(" ");
        return IntStream.rangeClosed(0, words.length - RUN)
                .mapToObj(first -> String.join(" ", List.of(words).subList(first, first + RUN)));
    }

    private static String asWords(String text) {
        return " " + text + " ";
    }

    private static Stream<String> plain(Stream<String> texts) {
        return texts.map(Blanking::plain).filter(text -> !text.isEmpty());
    }

    /** Words alone: quotation marks, commas and capitals make no difference. A text without words is what it is. */
    private static String plain(String text) {
        String words = text.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
        return words.isEmpty() ? text.strip() : words;
    }
}
