package io.journeyloop.journey.journeys.domain;

import io.journeyloop.kit.errors.ProblemException;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A planned journey at one of its revisions.
 *
 * @param version counts the writes, from 1; it is the number of the revision too, for every write makes one
 * @param lastEvidenceAt when the newest evidence was collected; it moves without a new version
 */
public record Journey(
        UUID id,
        String key,
        long version,
        JourneyContent content,
        Instant createdAt,
        Instant updatedAt,
        String createdBy,
        @Nullable Instant lastEvidenceAt) {

    public static Journey first(UUID id, String key, JourneyContent content, String author, Instant now) {
        return new Journey(id, key, 1, content, now, now, author, null);
    }

    /** The same journey at another place of the framework; what stands there makes room without a version of its own. */
    public Journey placed(Placement placement) {
        return new Journey(id, key, version, content.with(placement), createdAt, updatedAt, createdBy, lastEvidenceAt);
    }

    /** @throws ProblemException 422 when it is LIVE, but lacks what that needs */
    public static Journey imported(UUID id, String key, JourneyContent content, String author, Instant now) {
        if (content.standing().status() == JourneyStatus.LIVE) {
            Publication.check(content);
        }
        return first(id, key, content, author, now);
    }

    /**
     * The journey after a command, one version on.
     *
     * @throws ProblemException 409 when it is archived, or locked and the command edits its content; 422 when a LIVE
     *     journey would lack what it needs
     */
    public Journey apply(JourneyCommand command, Instant now) {
        if (content.standing().archivedAt() != null) {
            throw ProblemException.conflict("archived", "The journey is archived: it can be read, not changed.");
        }
        if (command.editsContent() && content.standing().lockedAt() != null) {
            throw ProblemException.conflict("locked", "The journey is locked: unlock it to edit it.");
        }
        var next = command.applyTo(content, now);
        if (next.standing().status() == JourneyStatus.LIVE) {
            Publication.check(next);
        }
        return new Journey(id, key, version + 1, next, createdAt, now, createdBy, lastEvidenceAt);
    }
}
