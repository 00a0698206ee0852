package io.journeyloop.gateway.insight;

import io.smallrye.graphql.api.DefaultNonNull;
import org.eclipse.microprofile.graphql.Description;

@DefaultNonNull
@Description("Two of them side by side.")
public record FigurePair(
        @Description("The one.") String first,

        @Description("The other.") String second,

        @Description("How far they lie apart.") FigureDifference difference) {}
