package io.journeyloop.insight.feedback.application;

import io.journeyloop.insight.structure.JourneyLinks;
import io.journeyloop.insight.structure.Resolution;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which feedback to list; null means any.
 *
 * @param place where it belongs; keys stand for what records name while nobody knows it
 * @param personaKey likewise
 * @param from collected no earlier
 * @param to collected earlier
 */
public record FeedbackFilter(
        JourneyLinks place,
        @Nullable UUID personaId,
        @Nullable String personaKey,
        @Nullable String channel,
        @Nullable String fieldType,
        @Nullable Instant from,
        @Nullable Instant to,
        @Nullable Resolution resolution,
        @Nullable String source,
        @Nullable String customerKey,
        @Nullable UUID before) {

    /** The same for a place that is known by its ids. */
    FeedbackFilter at(JourneyLinks known) {
        return new FeedbackFilter(
                known, personaId, personaKey, channel, fieldType, from, to, resolution, source, customerKey, before);
    }

    /** The same for a persona that is known by its id. */
    FeedbackFilter of(UUID persona) {
        return new FeedbackFilter(
                place, persona, null, channel, fieldType, from, to, resolution, source, customerKey, before);
    }
}
