package io.journeyloop.gateway.opportunity;

import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@DefaultNonNull
@Description("A score as it was.")
public record PastScore(
        @Description("When it was computed.") Instant computedAt,

        @Description("The model that scored.") ScoringModelReference model,

        @Nullable @Description("As it was; null where something was missing.")
        Double value,

        @Nullable @Description("What it took.") Double effort,

        @Description("Required criteria without an answer.") List<@NonNull String> missing,

        @Description("One per criterion.") List<@NonNull Term> terms,

        @Description("What people had given.") List<@NonNull ScoreInput> inputs,

        @Description("What it rested on.") ScoreEvidence evidence) {}
