package io.journeyloop.gateway.cycle;

import io.journeyloop.gateway.relay.PageInfo;
import io.journeyloop.gateway.relay.Slice;
import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@DefaultNonNull
@Description("A page of cycles.")
public record CycleConnection(
        @Description("The cycles of this page.") List<@NonNull CycleEdge> edges,

        @Description("Where the page stands in the list.") PageInfo pageInfo,

        @Nullable @Description("How many there are in all, where that is cheap to tell.")
        Integer totalCount) {
    static CycleConnection of(Slice<Cycle> slice) {
        return new CycleConnection(slice.edges(CycleEdge::new), slice.pageInfo(), slice.totalCount());
    }
}
