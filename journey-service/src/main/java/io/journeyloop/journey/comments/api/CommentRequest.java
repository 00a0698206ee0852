package io.journeyloop.journey.comments.api;

import io.journeyloop.journey.comments.application.NewComment;
import io.journeyloop.journey.comments.domain.Words;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What clients write of a new comment. */
@Schema(description = "Something to say about a journey, a phase, a step or a touchpoint")
record CommentRequest(
        @Schema(description = "The phase, step or touchpoint that it is about; the journey as a whole when absent")
        @Nullable
        UUID nodeId,

        @Schema(description = "The comment that it answers") @Nullable
        UUID parentId,

        @NotBlank @Size(max = BODY) String body,

        @Schema(description = "Ids of the users whom it calls") @Size(max = MENTIONS) @Nullable
        List<@NotBlank @Size(max = USER) String> mentions) {
    static final int BODY = 10_000;
    static final int MENTIONS = 50;
    static final int USER = 100;

    NewComment toComment() {
        return new NewComment(nodeId, parentId, new Words(body, mentions == null ? List.of() : mentions));
    }

    /** What its author may change of a comment. */
    @Schema(name = "CommentWords", description = "What a comment says")
    record WordsBody(
            @NotBlank @Size(max = BODY) String body,

            @Size(max = MENTIONS) @Nullable List<@NotBlank @Size(max = USER) String> mentions) {

        static WordsBody of(Words words) {
            return new WordsBody(words.body(), words.mentions());
        }

        Words toWords() {
            return new Words(body, mentions == null ? List.of() : mentions);
        }
    }
}
