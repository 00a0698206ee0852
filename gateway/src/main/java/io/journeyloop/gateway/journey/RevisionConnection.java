package io.journeyloop.gateway.journey;

import io.journeyloop.gateway.relay.PageInfo;
import io.journeyloop.gateway.relay.Slice;
import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@DefaultNonNull
@Description("A page of revisions.")
public record RevisionConnection(
        @Description("The revisions of this page.") List<@NonNull RevisionEdge> edges,

        @Description("Where the page stands in the list.") PageInfo pageInfo,

        @Nullable @Description("How many there are in all, where that is cheap to tell.")
        Integer totalCount) {
    static RevisionConnection of(Slice<Revision> slice, String journeyId) {
        return new RevisionConnection(
                slice.edges((revision, cursor) -> new RevisionEdge(revision.of(journeyId), cursor)),
                slice.pageInfo(),
                slice.totalCount());
    }
}
