package io.journeyloop.insight.themes.domain;

import io.journeyloop.textmodels.SentimentLabel;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A record's words.
 *
 * @param lexemes each different word once
 * @param text as it was written, cut off where it is long
 * @param sentiment null where it is not known
 */
public record ThemeText(
        UUID id,
        String language,
        Set<String> lexemes,
        String text,
        @Nullable SentimentLabel sentiment) {

    boolean has(Lexeme lexeme) {
        return language.equals(lexeme.language()) && lexemes.contains(lexeme.word());
    }
}
