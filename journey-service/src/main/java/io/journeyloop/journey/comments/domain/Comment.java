package io.journeyloop.journey.comments.domain;

import io.journeyloop.kit.errors.ProblemException;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One thing that somebody said.
 *
 * @param nodeId the phase, step or touchpoint that it is about, or nothing for the journey as a whole
 * @param parentId the comment that it answers
 * @param version counts the writes, from 1
 * @param resolution set when the thread that starts here is settled
 * @param deletedAt when it was taken back; its words are gone then, its place is not
 */
public record Comment(
        UUID id,
        UUID journeyId,
        @Nullable UUID nodeId,
        @Nullable UUID parentId,
        Words words,
        long version,
        Instant createdAt,
        Instant updatedAt,
        String createdBy,
        @Nullable Resolution resolution,
        @Nullable Instant deletedAt) {

    /** Who settled a thread, and when. */
    public record Resolution(String by, Instant at) {}

    public static Comment first(
            UUID id,
            UUID journeyId,
            @Nullable UUID nodeId,
            @Nullable UUID parentId,
            Words words,
            String author,
            Instant now) {
        return new Comment(id, journeyId, nodeId, parentId, words, 1, now, now, author, null, null);
    }

    /** @throws ProblemException 403 when somebody else said it, 409 when it is deleted */
    public Comment edited(Words newWords, String editor, Instant now) {
        requireNotDeleted();
        if (!createdBy.equals(editor)) {
            throw ProblemException.forbidden("not_author", "Only its author changes a comment.");
        }
        return next(newWords, resolution, null, now);
    }

    /** @throws ProblemException 403 when neither its author nor an administrator deletes it */
    public Comment deleted(String by, boolean isAdmin, Instant now) {
        requireNotDeleted();
        if (!isAdmin && !createdBy.equals(by)) {
            throw ProblemException.forbidden("not_author", "Only its author or an administrator deletes a comment.");
        }
        return next(Words.NONE, resolution, now, now);
    }

    /** @throws ProblemException 409 when it is an answer within a thread */
    public Comment resolved(String by, Instant now) {
        requireThread();
        return next(words, new Resolution(by, now), deletedAt, now);
    }

    /** @throws ProblemException 409 when it is an answer within a thread */
    public Comment reopened(Instant now) {
        requireThread();
        return next(words, null, deletedAt, now);
    }

    private Comment next(
            Words newWords, @Nullable Resolution newResolution, @Nullable Instant newDeletedAt, Instant now) {
        return new Comment(
                id,
                journeyId,
                nodeId,
                parentId,
                newWords,
                version + 1,
                createdAt,
                now,
                createdBy,
                newResolution,
                newDeletedAt);
    }

    private void requireNotDeleted() {
        if (deletedAt != null) {
            throw ProblemException.conflict("deleted", "The comment is deleted.");
        }
    }

    private void requireThread() {
        if (parentId != null) {
            throw ProblemException.conflict("not_a_thread", "A thread is resolved at its first comment.");
        }
    }
}
