package io.journeyloop.journey.activity.api;

import io.journeyloop.journey.activity.application.Activity;
import io.journeyloop.journey.activity.application.ActivityType;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One thing that somebody did, as clients read it. */
@Schema(name = "Activity", description = "One thing that somebody did")
record ActivityResponse(
        ActivityType type,
        Instant at,
        @Schema(description = "User id") String by,
        UUID journeyId,
        String journeyKey,
        String journeyTitle,

        @Schema(description = "Number of the revision that a REVISION made") @Nullable
        Long revision,

        @Schema(description = "Id of a COMMENT") @Nullable UUID commentId,

        @Schema(description = "Phase, step or touchpoint that a COMMENT is about") @Nullable
        UUID nodeId,

        @Schema(description = "The revision's label and reason, or the comment's first 200 characters")
        String summary) {

    static ActivityResponse of(Activity activity) {
        return new ActivityResponse(
                activity.type(),
                activity.at(),
                activity.by(),
                activity.journeyId(),
                activity.journeyKey(),
                activity.journeyTitle(),
                activity.revision(),
                activity.commentId(),
                activity.nodeId(),
                activity.summary());
    }
}
