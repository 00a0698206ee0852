package io.journeyloop.gateway.insight;

import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@DefaultNonNull
@Description("What feedback may belong to.")
public record Suggestions(
        @Description("The most alike first.") List<@NonNull Suggestion> items,

        @Nullable @Description("Why there are none.") MissingReason reason,

        @Description("Whether not all candidates were looked at.")
        boolean limited) {}
