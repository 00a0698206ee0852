package io.journeyloop.gateway.journey;

import io.journeyloop.gateway.relay.PageInfo;
import io.journeyloop.gateway.relay.Slice;
import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@DefaultNonNull
@Description("A page of journeys.")
public record JourneyConnection(
        @Description("The journeys of this page.") List<@NonNull JourneyEdge> edges,
        @Description("Where the page stands in the list.") PageInfo pageInfo,

        @Nullable @Description("How many there are in all, where that is cheap to tell.")
        Integer totalCount) {

    static JourneyConnection of(Slice<Journey> slice) {
        return new JourneyConnection(slice.edges(JourneyEdge::new), slice.pageInfo(), slice.totalCount());
    }
}
