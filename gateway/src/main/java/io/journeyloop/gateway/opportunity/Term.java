package io.journeyloop.gateway.opportunity;

import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;

@DefaultNonNull
@Description("One criterion's part in a score.")
public record Term(
        @Description("The criterion.") String criterion,

        @Description("Whose interest it speaks for.") Side side,

        @Nullable @Description("In the criterion's own range; null where it is missing.")
        Double raw,

        @Nullable @Description("0 to 100; null where it is missing.")
        Double normalised,

        @Description("The criterion's weight; 0 for an axis of its own.")
        double weight,

        @Nullable @Description("What it adds to the value; null where it is missing.")
        Double contribution,

        @Description("Whether it is an axis beside the value instead of a part of it.")
        boolean ownAxis,

        @Description("Who told.") InputSource source,
        @Description("In plain words.") String explanation) {}
