package io.journeyloop.gateway.insight;

import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;

@DefaultNonNull
@Description("How often suggestions are taken.")
public record Acceptance(
        @Description("Of which kind.") SuggestionKind kind,

        @Description("How many were decided.") int n,

        @Description("How many were taken.") int accepted,

        @Nullable @Description("Their share, 0 to 1; null without a decision.")
        Double value,

        @Nullable @Description("Lower end of the 95 % interval.")
        Double lower,

        @Nullable @Description("Upper end of the 95 % interval.")
        Double upper,

        @Description("How far it can be trusted.") FigureState state) {}
