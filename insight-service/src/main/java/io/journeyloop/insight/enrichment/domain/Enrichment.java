package io.journeyloop.insight.enrichment.domain;

import io.journeyloop.insight.sentiment.domain.Sentiment;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What is known about a record beyond what was delivered.
 *
 * @param reading what models read out of its words
 * @param model which model; null while none has read the words
 * @param rated what the customer's own rating says
 * @param correction what a person says
 */
public record Enrichment(
        TextReading reading,
        @Nullable Model model,
        @Nullable Sentiment rated,
        @Nullable Correction correction) {

    /** A model in one of its versions. */
    public record Model(String name, String version) {}

    /** A person's word, with its author and time. */
    public record Correction(Sentiment sentiment, String by, Instant at) {}

    /** A person outranks the customer's rating, and that outranks a model. */
    public @Nullable Sentiment sentiment() {
        if (correction != null) {
            return correction.sentiment();
        }
        return rated == null ? reading.sentiment() : rated;
    }
}
