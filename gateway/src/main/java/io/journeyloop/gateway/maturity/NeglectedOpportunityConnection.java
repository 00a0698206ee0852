package io.journeyloop.gateway.maturity;

import io.journeyloop.gateway.relay.PageInfo;
import io.journeyloop.gateway.relay.Slice;
import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@DefaultNonNull
@Description("A page of neglected opportunities.")
public record NeglectedOpportunityConnection(
        @Description("The neglected opportunities of this page.")
        List<@NonNull NeglectedOpportunityEdge> edges,

        @Description("Where the page stands in the list.") PageInfo pageInfo,

        @Nullable @Description("How many there are in all, where that is cheap to tell.")
        Integer totalCount) {
    static NeglectedOpportunityConnection of(Slice<NeglectedOpportunity> slice) {
        return new NeglectedOpportunityConnection(
                slice.edges(NeglectedOpportunityEdge::new), slice.pageInfo(), slice.totalCount());
    }
}
