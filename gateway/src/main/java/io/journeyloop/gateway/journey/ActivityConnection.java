package io.journeyloop.gateway.journey;

import io.journeyloop.gateway.relay.PageInfo;
import io.journeyloop.gateway.relay.Slice;
import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@DefaultNonNull
@Description("A page of events.")
public record ActivityConnection(
        @Description("The events of this page.") List<@NonNull ActivityEdge> edges,

        @Description("Where the page stands in the list.") PageInfo pageInfo,

        @Nullable @Description("How many there are in all, where that is cheap to tell.")
        Integer totalCount) {
    static ActivityConnection of(Slice<Activity> slice) {
        return new ActivityConnection(slice.edges(ActivityEdge::new), slice.pageInfo(), slice.totalCount());
    }
}
