package io.journeyloop.gateway.persona;

import io.journeyloop.gateway.relay.PageInfo;
import io.journeyloop.gateway.relay.Slice;
import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@DefaultNonNull
@Description("A page of customers.")
public record CustomerConnection(
        @Description("The customers of this page.") List<@NonNull CustomerEdge> edges,

        @Description("Where the page stands in the list.") PageInfo pageInfo,

        @Nullable @Description("How many there are in all, where that is cheap to tell.")
        Integer totalCount) {
    static CustomerConnection of(Slice<Customer> slice) {
        return new CustomerConnection(slice.edges(CustomerEdge::new), slice.pageInfo(), slice.totalCount());
    }
}
