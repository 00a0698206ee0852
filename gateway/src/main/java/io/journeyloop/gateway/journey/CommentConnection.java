package io.journeyloop.gateway.journey;

import io.journeyloop.gateway.relay.PageInfo;
import io.journeyloop.gateway.relay.Slice;
import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@DefaultNonNull
@Description("A page of comments.")
public record CommentConnection(
        @Description("The comments of this page.") List<@NonNull CommentEdge> edges,

        @Description("Where the page stands in the list.") PageInfo pageInfo,

        @Nullable @Description("How many there are in all, where that is cheap to tell.")
        Integer totalCount) {
    static CommentConnection of(Slice<Comment> slice) {
        return new CommentConnection(slice.edges(CommentEdge::new), slice.pageInfo(), slice.totalCount());
    }
}
