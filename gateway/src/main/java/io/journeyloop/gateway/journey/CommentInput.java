package io.journeyloop.gateway.journey;

import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/** Goes to the service as given, so that absent and null stay apart. */
@Input("CommentInput")
@DefaultNonNull
@Description("What to say about a journey or a part of it.")
public record CommentInput(
        @Nullable @Id @Description("The phase, step or touchpoint; the journey as a whole when absent.")
        String nodeId,

        @Nullable @Id @Description("The comment that it answers.")
        String parentId,

        @Description("The words.") String body,

        @Nullable @Description("Whom it speaks to.") List<@NonNull String> mentions) {}
