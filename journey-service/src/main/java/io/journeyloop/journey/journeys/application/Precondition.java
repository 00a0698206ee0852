package io.journeyloop.journey.journeys.application;

import io.journeyloop.journey.map.domain.JourneyMap;
import io.journeyloop.kit.errors.ProblemException;
import io.journeyloop.kit.http.EntityTags;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a writer has read before: an ETag of the journey.
 *
 * @param partId the part of the map that is written, so that changes of other parts since then do no harm
 */
public record Precondition(
        @Nullable String ifMatch,
        boolean required,
        @Nullable UUID partId) {
    private static final Pattern VERSION = Pattern.compile("\"(\\d{1,18})\"");

    /** The journey must not have changed at all. */
    public static Precondition wholeJourney(@Nullable String ifMatch) {
        return new Precondition(ifMatch, true, null);
    }

    /** The part must not have changed. */
    public static Precondition part(@Nullable String ifMatch, UUID partId) {
        return new Precondition(ifMatch, true, partId);
    }

    /** The journey must not have changed, if the writer says what it has read. */
    public static Precondition ifGiven(@Nullable String ifMatch) {
        return new Precondition(ifMatch, false, null);
    }

    /** The older revision that a writer of one part has read. */
    Optional<Long> olderThan(long version) {
        if (ifMatch == null || partId == null) {
            return Optional.empty();
        }
        return Optional.of(VERSION.matcher(ifMatch))
                .filter(matcher -> matcher.matches())
                .map(matcher -> Long.valueOf(matcher.group(1)))
                .filter(read -> read < version);
    }

    /** Fails with 428 when an ETag is wanted and absent, with 412 when it is not that of this version. */
    void check(long version) {
        if (required) {
            EntityTags.requireMatch(ifMatch, version);
        } else {
            EntityTags.match(ifMatch, version);
        }
    }

    /** Fails with 412 when the part is not what it was. */
    void checkPart(JourneyMap then, JourneyMap now) {
        if (partId != null && !then.part(partId).equals(now.part(partId))) {
            throw ProblemException.preconditionFailed();
        }
    }
}
