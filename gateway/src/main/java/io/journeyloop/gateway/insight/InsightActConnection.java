package io.journeyloop.gateway.insight;

import io.journeyloop.gateway.relay.PageInfo;
import io.journeyloop.gateway.relay.Slice;
import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@DefaultNonNull
@Description("A page of acts.")
public record InsightActConnection(
        @Description("The acts of this page.") List<@NonNull InsightActEdge> edges,

        @Description("Where the page stands in the list.") PageInfo pageInfo,

        @Nullable @Description("How many there are in all, where that is cheap to tell.")
        Integer totalCount) {
    static InsightActConnection of(Slice<InsightAct> slice) {
        return new InsightActConnection(slice.edges(InsightActEdge::new), slice.pageInfo(), slice.totalCount());
    }
}
