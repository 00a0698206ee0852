package io.journeyloop.gateway.persona;

import io.journeyloop.gateway.relay.PageInfo;
import io.journeyloop.gateway.relay.Slice;
import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@DefaultNonNull
@Description("A page of erasures.")
public record ErasureConnection(
        @Description("The erasures of this page.") List<@NonNull ErasureEdge> edges,

        @Description("Where the page stands in the list.") PageInfo pageInfo,

        @Nullable @Description("How many there are in all, where that is cheap to tell.")
        Integer totalCount) {
    static ErasureConnection of(Slice<Erasure> slice) {
        return new ErasureConnection(slice.edges(ErasureEdge::new), slice.pageInfo(), slice.totalCount());
    }
}
