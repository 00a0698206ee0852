package io.journeyloop.insight.erasure;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds a customer's words in an insight: in its title, its description, its quotes, tags and custom fields, and notes. */
final class Blanking {

    static final String BLANK = "[erased]";

    /** A shorter text that a customer also wrote ("ok") is no quotation. */
    private static final int SHORTEST = 12;

    private final List<String> texts;

    Blanking(List<String> texts) {
        this.texts = texts.stream()
                .map(Blanking::plain)
                .filter(text -> !text.isEmpty())
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

    /** What repeats a text in whole or in part, or has it within. */
    private boolean quotes(@Nullable String words) {
        String said = words == null ? "" : plain(words);
        return !said.isEmpty()
                && texts.stream()
                        .anyMatch(text -> said.equals(text)
                                || said.length() >= SHORTEST && text.contains(said)
                                || text.length() >= SHORTEST && said.contains(text));
    }

    private static String plain(String text) {
        return text.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }
}
