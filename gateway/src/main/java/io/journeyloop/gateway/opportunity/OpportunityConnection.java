package io.journeyloop.gateway.opportunity;

import io.journeyloop.gateway.relay.PageInfo;
import io.journeyloop.gateway.relay.Slice;
import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@DefaultNonNull
@Description("A page of opportunities.")
public record OpportunityConnection(
        @Description("The opportunities of this page.") List<@NonNull OpportunityEdge> edges,
        @Description("Where the page stands in the list.") PageInfo pageInfo,

        @Nullable @Description("How many there are in all, where that is cheap to tell.")
        Integer totalCount) {

    static OpportunityConnection of(Slice<Opportunity> slice) {
        return new OpportunityConnection(slice.edges(OpportunityEdge::new), slice.pageInfo(), slice.totalCount());
    }
}
