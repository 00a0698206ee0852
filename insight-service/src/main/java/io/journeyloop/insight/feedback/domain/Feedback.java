package io.journeyloop.insight.feedback.domain;

import io.journeyloop.insight.structure.JourneyLinks;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One answer of one customer as it was delivered, already checked.
 *
 * @param scale the range that the customer could answer in; null when the answer has none
 * @param higherIsBetter whether the upper end of the scale is the good one
 * @param collectedAt when the customer answered; null when the source doesn't tell
 * @param language BCP 47
 * @param customerKey the integrator's opaque key of the customer
 */
public record Feedback(
        Source source,
        String externalId,
        FieldType fieldType,
        Answer answer,
        @Nullable AnswerScale scale,
        boolean higherIsBetter,
        @Nullable String comment,
        @Nullable Instant collectedAt,
        @Nullable String language,
        @Nullable String customerKey,
        @Nullable String personaKey,
        JourneyLinks links,
        @Nullable String channel,
        Map<String, Object> metadata) {

    /** Whether the customer gave this answer after the other one, as far as both tell. */
    public boolean isLaterThan(Feedback other) {
        return collectedAt != null && other.collectedAt != null && collectedAt.isAfter(other.collectedAt);
    }

    /** The same answer at another place. */
    public Feedback at(JourneyLinks place) {
        return new Feedback(
                source,
                externalId,
                fieldType,
                answer,
                scale,
                higherIsBetter,
                comment,
                collectedAt,
                language,
                customerKey,
                personaKey,
                place,
                channel,
                metadata);
    }

    public FeedbackIdentity identity() {
        return new FeedbackIdentity(source.name(), externalId);
    }

    /** How many characters of free text it holds, about. */
    public int size() {
        int words = comment == null ? 0 : comment.length();
        words += answer instanceof Answer.Words(String said) ? said.length() : 0;
        return words + (metadata.isEmpty() ? 0 : metadata.toString().length());
    }
}
