package io.journeyloop.gateway.insight;

import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;

@DefaultNonNull
@Description("How far two figures lie apart.")
public record FigureDifference(
        @Nullable @Description("The later one minus the earlier one; null where one is missing.")
        Double delta,

        @Nullable @Description("Lower end of the 95 % interval.")
        Double lower,

        @Nullable @Description("Upper end of the 95 % interval.")
        Double upper,

        @Description("Answers of the earlier one.") int nBefore,

        @Description("Answers of the later one.") int nAfter,

        @Description("What it shows.") Verdict verdict) {}
