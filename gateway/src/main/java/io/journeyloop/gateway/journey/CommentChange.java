package io.journeyloop.gateway.journey;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/** Goes to the service as given, so that absent and null stay apart. */
@Input("CommentChange")
@Description("How to change a comment.")
public record CommentChange(
        @Nullable @Description("The new words.") String body,

        @Nullable @Description("Whom it speaks to.") List<@NonNull String> mentions) {}
