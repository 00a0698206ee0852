package io.journeyloop.insight.suggestions.domain;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody made of a suggestion.
 *
 * @param undo what accepting it has changed; null where it was declined, or changed nothing
 * @param relinked whether the record has been linked, or a link been taken back, by this decision
 */
public record Decision(
        UUID feedbackId,
        Suggestion suggestion,
        boolean accepted,
        @Nullable Undo undo,
        boolean relinked,
        String model,
        String by,
        Instant at) {}
