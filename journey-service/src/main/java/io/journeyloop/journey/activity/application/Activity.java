package io.journeyloop.journey.activity.application;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One thing that somebody did.
 *
 * @param revision the number of the revision that it made, if it changed the journey
 * @param commentId the comment that it made, if it was said
 * @param nodeId the part of the map that the comment is about
 * @param summary the revision's reason, or how the comment begins
 */
public record Activity(
        ActivityType type,
        Instant at,
        String by,
        UUID journeyId,
        String journeyKey,
        String journeyTitle,
        @Nullable Long revision,
        @Nullable UUID commentId,
        @Nullable UUID nodeId,
        String summary) {

    /** Tells two things of the same instant apart, always in the same order. */
    public String tieBreaker() {
        return commentId == null ? journeyId + ":" + revision : commentId.toString();
    }
}
