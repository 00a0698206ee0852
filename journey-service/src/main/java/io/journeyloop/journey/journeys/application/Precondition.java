package io.journeyloop.journey.journeys.application;

import io.journeyloop.journey.map.domain.JourneyMap;
import io.journeyloop.journey.map.domain.Merge;
import io.journeyloop.kit.errors.ProblemException;
import io.journeyloop.kit.http.EntityTags;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a writer has read before: an ETag of the journey.
 *
 * @param required whether the writer must say it
 * @param merges whether others may have changed what this write leaves alone
 * @param partId the part whose fields are set, if they are named
 * @param fields those fields: what they are set to may be what another writer has set them to, and clashes all the same
 */
public record Precondition(
        @Nullable String ifMatch,
        boolean required,
        boolean merges,
        @Nullable UUID partId,
        Set<String> fields) {
    private static final Pattern VERSION = Pattern.compile("\"(\\d{1,18})\"");

    /** The journey must not have changed at all. */
    public static Precondition wholeJourney(@Nullable String ifMatch) {
        return new Precondition(ifMatch, true, false, null, Set.of());
    }

    /** The journey must not have changed at all, if the writer says what it has read. */
    public static Precondition wholeJourneyIfGiven(@Nullable String ifMatch) {
        return new Precondition(ifMatch, false, false, null, Set.of());
    }

    /** What is written must not have changed. */
    public static Precondition part(@Nullable String ifMatch) {
        return new Precondition(ifMatch, true, true, null, Set.of());
    }

    /** These fields of a part must not have changed. */
    public static Precondition fields(@Nullable String ifMatch, UUID partId, Set<String> fields) {
        return new Precondition(ifMatch, true, true, partId, fields);
    }

    /** What is written must not have changed, if the writer says what it has read. */
    public static Precondition partIfGiven(@Nullable String ifMatch) {
        return new Precondition(ifMatch, false, true, null, Set.of());
    }

    /** The older revision that a writer of a part has read. */
    Optional<Long> olderThan(long version) {
        if (ifMatch == null || !merges) {
            return Optional.empty();
        }
        return Optional.of(VERSION.matcher(ifMatch))
                .filter(matcher -> matcher.matches())
                .map(matcher -> Long.valueOf(matcher.group(1)))
                .filter(read -> read > 0 && read < version);
    }

    /** Fails with 428 when an ETag is wanted and absent, with 412 when it is not that of this version. */
    void check(long version) {
        if (required) {
            EntityTags.requireMatch(ifMatch, version);
        } else {
            EntityTags.match(ifMatch, version);
        }
    }

    /** Fails with 412 when others have changed since what is changed now. */
    void checkMerge(JourneyMap read, JourneyMap present, JourneyMap changed) {
        boolean clash = partId != null && Merge.touches(read, present, partId, fields);
        if (clash || !Merge.isClean(read, present, changed)) {
            throw ProblemException.preconditionFailed();
        }
    }
}
