package io.journeyloop.gateway.opportunity;

import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;

@DefaultNonNull
@Description("An axis of a matrix.")
public record MatrixAxis(
        @Description("score, or a criterion's name.") String name,

        @Nullable @Description("Its lower end; null where it has none.")
        Double min,

        @Nullable @Description("Its upper end; null where it has none.")
        Double max) {}
