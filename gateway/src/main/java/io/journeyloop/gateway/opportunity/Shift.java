package io.journeyloop.gateway.opportunity;

import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;

@DefaultNonNull
@Description("How far a criterion must go.")
public record Shift(
        @Description("By how much.") double change,

        @Description("To which value.") double value,

        @Nullable @Description("The score then; null where something is missing.")
        Double score) {}
