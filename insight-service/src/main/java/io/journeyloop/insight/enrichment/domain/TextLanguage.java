package io.journeyloop.insight.enrichment.domain;

import org.jspecify.annotations.Nullable;

/**
 * The language of a text.
 *
 * @param code BCP 47
 * @param confidence 0.5 (undecided) to 1; null where the language was declared
 */
public record TextLanguage(String code, @Nullable Double confidence, Origin origin) {

    /** Who says so. */
    public enum Origin {
        /** The words themselves. */
        DETECTED,
        /** The source, where the words don't tell. */
        DECLARED
    }

    /** The language without its region or script. */
    public String primary() {
        int end = code.indexOf('-');
        return end < 0 ? code : code.substring(0, end);
    }
}
