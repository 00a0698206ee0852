package io.journeyloop.gateway.solution;

import io.journeyloop.gateway.relay.PageInfo;
import io.journeyloop.gateway.relay.Slice;
import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@DefaultNonNull
@Description("A page of solutions.")
public record SolutionConnection(
        @Description("The solutions of this page.") List<@NonNull SolutionEdge> edges,

        @Description("Where the page stands in the list.") PageInfo pageInfo,

        @Nullable @Description("How many there are in all, where that is cheap to tell.")
        Integer totalCount) {
    static SolutionConnection of(Slice<Solution> slice) {
        return new SolutionConnection(slice.edges(SolutionEdge::new), slice.pageInfo(), slice.totalCount());
    }
}
