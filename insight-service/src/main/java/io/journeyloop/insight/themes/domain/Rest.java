package io.journeyloop.insight.themes.domain;

import java.util.Map;

/**
 * What the tenant's customers say elsewhere.
 *
 * @param n records looked at
 * @param counts how many of them have a word
 */
public record Rest(long n, Map<Lexeme, Long> counts) {

    long of(Lexeme lexeme) {
        return counts.getOrDefault(lexeme, 0L);
    }
}
