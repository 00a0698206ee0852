package io.journeyloop.gateway.insight;

import io.journeyloop.gateway.relay.PageInfo;
import io.journeyloop.gateway.relay.Slice;
import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@DefaultNonNull
@Description("A page of feedback records.")
public record FeedbackConnection(
        @Description("The feedback records of this page.") List<@NonNull FeedbackEdge> edges,
        @Description("Where the page stands in the list.") PageInfo pageInfo,

        @Nullable @Description("How many there are in all, where that is cheap to tell.")
        Integer totalCount) {

    static FeedbackConnection of(Slice<Feedback> slice) {
        return new FeedbackConnection(slice.edges(FeedbackEdge::new), slice.pageInfo(), slice.totalCount());
    }
}
