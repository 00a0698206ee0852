package io.journeyloop.gateway.solution;

import io.journeyloop.gateway.relay.PageInfo;
import io.journeyloop.gateway.relay.Slice;
import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@DefaultNonNull
@Description("A page of comparisons.")
public record ComparisonConnection(
        @Description("The comparisons of this page.") List<@NonNull ComparisonEdge> edges,

        @Description("Where the page stands in the list.") PageInfo pageInfo,

        @Nullable @Description("How many there are in all, where that is cheap to tell.")
        Integer totalCount) {
    static ComparisonConnection of(Slice<Comparison> slice) {
        return new ComparisonConnection(slice.edges(ComparisonEdge::new), slice.pageInfo(), slice.totalCount());
    }
}
