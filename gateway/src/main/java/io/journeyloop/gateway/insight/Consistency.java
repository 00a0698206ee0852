package io.journeyloop.gateway.insight;

import io.smallrye.graphql.api.DefaultNonNull;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@DefaultNonNull
@Description("Whether a place is the same for all.")
public record Consistency(
        @Description("What is held against each other.") GroupedBy by,

        @Description("One figure for each.") List<@NonNull FigureGroup> groups,

        @Description("One for each pair.") List<@NonNull FigurePair> differences) {}
