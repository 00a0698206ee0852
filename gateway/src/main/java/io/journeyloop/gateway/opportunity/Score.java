package io.journeyloop.gateway.opportunity;

import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@DefaultNonNull
@Description("A score that explains itself.")
public record Score(
        @Nullable @Description("By the model's formula; null while something is missing, never 0 for unknown.")
        Double value,

        @Nullable @Description("Place among the open opportunities, from 1; null when closed.")
        Integer rank,

        @Nullable @Description("What it takes, an axis of its own; null where nobody has told.")
        Double effort,

        @Nullable @Description("What the value starts from; null while something is missing.")
        Double base,

        @Description("One per criterion, in the model's order; base and contributions add up to the value.")
        List<@NonNull Term> terms,

        @Description("Required criteria without an answer.") List<@NonNull String> missing,
        @Description("What it rests on.") ScoreEvidence evidence,
        @Description("The model that scored.") ScoringModelReference model,
        @Description("The formula in words and figures.") String formula,

        @Description("When the score or its evidence last moved.")
        Instant computedAt) {}
