package io.journeyloop.gateway.insight;

import io.journeyloop.gateway.relay.PageInfo;
import io.journeyloop.gateway.relay.Slice;
import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@DefaultNonNull
@Description("A page of insights.")
public record InsightConnection(
        @Description("The insights of this page.") List<@NonNull InsightEdge> edges,
        @Description("Where the page stands in the list.") PageInfo pageInfo,

        @Nullable @Description("How many there are in all, where that is cheap to tell.")
        Integer totalCount) {

    static InsightConnection of(Slice<Insight> slice) {
        return new InsightConnection(slice.edges(InsightEdge::new), slice.pageInfo(), slice.totalCount());
    }
}
