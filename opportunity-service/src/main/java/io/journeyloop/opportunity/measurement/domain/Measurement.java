package io.journeyloop.opportunity.measurement.domain;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A question to the evidence, and how far it has got.
 *
 * @param plannedN how many answers on each side end it early; null where only its window ends it
 * @param asked how often it was asked
 * @param askedAt when it was asked last
 * @param answer the last one; null before the first
 * @param answeredAt null before the first answer
 * @param outcome null until it is decided
 */
public record Measurement(
        UUID id,
        Subject subject,
        Question question,
        @Nullable Long plannedN,
        long asked,
        Instant askedAt,
        @Nullable Answer answer,
        @Nullable Instant answeredAt,
        @Nullable Outcome outcome) {

    /** One that is asked for the first time. */
    public static Measurement first(UUID id, Subject subject, Question question, @Nullable Long plannedN, Instant now) {
        return new Measurement(id, subject, question, plannedN, 1, now, null, null, null);
    }

    /**
     * The measurement with an answer, and decided where that is due: when the question was asked after its windows had
     * closed, or when both sides hold the planned number of answers. Whichever comes first decides, once.
     *
     * @param number which of the questions is answered
     */
    public Measurement answered(long number, Answer given, Instant now) {
        Outcome decided = outcome != null
                ? outcome
                : reason(number, given)
                        .map(reason -> Outcome.of(given, reason, now))
                        .orElse(null);
        return new Measurement(id, subject, question, plannedN, asked, askedAt, given, now, decided);
    }

    /** The question as it was asked last: that of a goal is about the time just before. */
    public Question asking() {
        return subject.kind() == Subject.Kind.GOAL ? question.rolledTo(askedAt) : question;
    }

    private Optional<Outcome.Reason> reason(long number, Answer given) {
        if (subject.kind() == Subject.Kind.GOAL) {
            return Optional.empty();
        }
        if (number == asked && !askedAt.isBefore(question.closesAt())) {
            return Optional.of(Outcome.Reason.WINDOW_CLOSED);
        }
        return plannedN != null && given.holds(plannedN)
                ? Optional.of(Outcome.Reason.PLANNED_SAMPLE)
                : Optional.empty();
    }
}
