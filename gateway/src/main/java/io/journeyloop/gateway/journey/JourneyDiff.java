package io.journeyloop.gateway.journey;

import io.smallrye.graphql.api.DefaultNonNull;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@DefaultNonNull
@Description("What differs between two states of a journey, or between two journeys.")
public record JourneyDiff(
        @Description("The earlier side.") JourneyVersion from,

        @Description("The later side.") JourneyVersion to,

        @Description("What only the later side has.") List<@NonNull PlacedPart> added,

        @Description("What only the earlier side has.") List<@NonNull PlacedPart> removed,

        @Description("What stands elsewhere; neighbours that only made room are left out.")
        List<@NonNull MovedPart> moved,

        @Description("Fields with another value.") List<@NonNull ChangedField> changed) {}
