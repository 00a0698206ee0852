package io.journeyloop.journey.journeys.api;

import io.journeyloop.journey.journeys.application.RevisionRef;
import io.journeyloop.kit.errors.ProblemException;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/** Revisions as clients name them: by number, or by an instant. */
final class RevisionRefs {
    private RevisionRefs() {}

    /** @throws ProblemException 400 naming the parameter that is neither a number nor an instant */
    static RevisionRef parse(String parameter, @Nullable String text, RevisionRef whenAbsent) {
        if (text == null) {
            return whenAbsent;
        }
        if (text.matches("\\d{1,18}")) {
            return new RevisionRef.Numbered(Long.parseLong(text));
        }
        try {
            return new RevisionRef.AsOf(Instant.parse(text));
        } catch (DateTimeParseException unreadable) {
            throw ProblemException.invalid(parameter, "must be the number of a revision, or an ISO 8601 instant");
        }
    }
}
