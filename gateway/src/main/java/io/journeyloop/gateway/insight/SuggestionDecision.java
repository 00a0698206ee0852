package io.journeyloop.gateway.insight;

import io.smallrye.graphql.api.DefaultNonNull;
import java.time.Instant;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;

@DefaultNonNull
@Description("What somebody decided about a suggestion.")
public record SuggestionDecision(
        @Description("What was suggested.") SuggestionKind kind,

        @Id @Description("The step or insight.") String id,

        @Description("Whether it was taken.") boolean accepted,

        @Description("Whether the record was linked anew.") boolean relinked,

        @Description("How alike they were.") double score,

        @Description("The model that suggested it.") String model,

        @Description("Who decided.") String decidedBy,

        @Description("When.") Instant decidedAt) {}
