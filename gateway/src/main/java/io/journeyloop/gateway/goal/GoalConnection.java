package io.journeyloop.gateway.goal;

import io.journeyloop.gateway.relay.PageInfo;
import io.journeyloop.gateway.relay.Slice;
import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@DefaultNonNull
@Description("A page of goals.")
public record GoalConnection(
        @Description("The goals of this page.") List<@NonNull GoalEdge> edges,

        @Description("Where the page stands in the list.") PageInfo pageInfo,

        @Nullable @Description("How many there are in all, where that is cheap to tell.")
        Integer totalCount) {
    static GoalConnection of(Slice<Goal> slice) {
        return new GoalConnection(slice.edges(GoalEdge::new), slice.pageInfo(), slice.totalCount());
    }
}
