package io.journeyloop.gateway.persona;

import io.journeyloop.gateway.relay.PageInfo;
import io.journeyloop.gateway.relay.Slice;
import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@DefaultNonNull
@Description("A page of members.")
public record SegmentMemberConnection(
        @Description("The members of this page.") List<@NonNull SegmentMemberEdge> edges,

        @Description("Where the page stands in the list.") PageInfo pageInfo,

        @Nullable @Description("How many there are in all, where that is cheap to tell.")
        Integer totalCount) {
    static SegmentMemberConnection of(Slice<SegmentMember> slice) {
        return new SegmentMemberConnection(slice.edges(SegmentMemberEdge::new), slice.pageInfo(), slice.totalCount());
    }
}
