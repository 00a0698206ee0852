package io.journeyloop.insight.enrichment.domain;

import io.journeyloop.insight.sentiment.domain.Sentiment;
import org.jspecify.annotations.Nullable;

/**
 * What models read out of a text.
 *
 * @param language null with a reason
 * @param sentiment null with a reason
 */
public record TextReading(
        @Nullable TextLanguage language,
        @Nullable MissingReason languageReason,
        @Nullable Sentiment sentiment,
        @Nullable MissingReason sentimentReason) {

    /** Neither is known, for the same reason. */
    public static TextReading nothing(MissingReason reason) {
        return new TextReading(null, reason, null, reason);
    }

    /** A text whose language is known. */
    public static TextReading judged(TextLanguage language, Sentiment sentiment) {
        return new TextReading(language, null, sentiment, null);
    }

    /** A text whose language is known, and nothing more. */
    public static TextReading unjudged(TextLanguage language, MissingReason reason) {
        return new TextReading(language, null, null, reason);
    }
}
