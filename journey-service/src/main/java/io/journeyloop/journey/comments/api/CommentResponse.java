package io.journeyloop.journey.comments.api;

import io.journeyloop.journey.comments.domain.Comment;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A comment as clients read it. */
@Schema(description = "Something said about a journey or a part of its map")
record CommentResponse(
        UUID id,
        UUID journeyId,

        @Schema(description = "The phase, step or touchpoint that it is about, which may be removed since") @Nullable
        UUID nodeId,

        @Schema(description = "The comment that it answers") @Nullable
        UUID parentId,

        @Schema(description = "Empty once deleted") String body,

        @Schema(description = "Ids of the users whom it calls")
        List<String> mentions,

        @Schema(description = "Since when its thread is settled") @Nullable
        Instant resolvedAt,

        @Nullable String resolvedBy,

        @Schema(description = "What If-Match compares, as the ETag")
        long version,

        Instant createdAt,
        Instant updatedAt,

        @Schema(description = "Its author's user id") String createdBy,

        @Schema(description = "When it was taken back; its place in the thread stays") @Nullable
        Instant deletedAt) {

    static CommentResponse of(Comment comment) {
        var resolution = comment.resolution();
        return new CommentResponse(
                comment.id(),
                comment.journeyId(),
                comment.nodeId(),
                comment.parentId(),
                comment.words().body(),
                comment.words().mentions(),
                resolution == null ? null : resolution.at(),
                resolution == null ? null : resolution.by(),
                comment.version(),
                comment.createdAt(),
                comment.updatedAt(),
                comment.createdBy(),
                comment.deletedAt());
    }
}
