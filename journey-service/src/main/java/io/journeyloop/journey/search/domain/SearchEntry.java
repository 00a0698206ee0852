package io.journeyloop.journey.search.domain;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One record with the words that it is found by.
 *
 * @param title counts most
 * @param goal counts less, like the key
 * @param text all else that is written about it
 */
public record SearchEntry(UUID id, EntryKind kind, String key, String title, String goal, String text) {

    /** A persona, found by its name. */
    public static SearchEntry persona(UUID id, String key, String name) {
        return new SearchEntry(id, EntryKind.PERSONA, key, name, "", "");
    }

    static SearchEntry of(
            UUID id, EntryKind kind, String key, String title, @Nullable String goal, @Nullable String... texts) {
        return new SearchEntry(id, kind, key, title, goal == null ? "" : goal, joined(texts));
    }

    private static String joined(@Nullable String... texts) {
        var words = new StringBuilder();
        for (String text : texts) {
            if (text != null) {
                words.append(text).append('\n');
            }
        }
        return words.toString();
    }
}
