package io.journeyloop.gateway.insight;

import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;

@DefaultNonNull
@Description("What feedback may belong to, by likeness of meaning.")
public record Suggestion(
        @Description("What it is.") SuggestionKind kind,

        @Id @Description("The step or insight.") String id,

        @Description("What it is called.") String name,

        @Description("How alike, 0 to 1.") double score,

        @Nullable @Description("What somebody decided; null while open.")
        Boolean accepted) {}
