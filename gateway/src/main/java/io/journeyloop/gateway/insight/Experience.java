package io.journeyloop.gateway.insight;

import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;

@DefaultNonNull
@Description("How customers live a journey or a step, from insights and feedback.")
public record Experience(
        @Nullable @Description("−2 to 2; null when nothing tells.")
        Double value,

        @Description("How many insights and answers it rests on.")
        int n,

        @Description("How much they count together.") double weight,
        @Description("How far it can be trusted.") FigureState state) {}
