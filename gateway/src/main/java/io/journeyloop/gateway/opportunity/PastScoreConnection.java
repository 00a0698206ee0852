package io.journeyloop.gateway.opportunity;

import io.journeyloop.gateway.relay.PageInfo;
import io.journeyloop.gateway.relay.Slice;
import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@DefaultNonNull
@Description("A page of past scores.")
public record PastScoreConnection(
        @Description("The past scores of this page.") List<@NonNull PastScoreEdge> edges,

        @Description("Where the page stands in the list.") PageInfo pageInfo,

        @Nullable @Description("How many there are in all, where that is cheap to tell.")
        Integer totalCount) {
    static PastScoreConnection of(Slice<PastScore> slice) {
        return new PastScoreConnection(slice.edges(PastScoreEdge::new), slice.pageInfo(), slice.totalCount());
    }
}
