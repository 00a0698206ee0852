package io.journeyloop.gateway.scoring;

import io.journeyloop.gateway.relay.PageInfo;
import io.journeyloop.gateway.relay.Slice;
import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@DefaultNonNull
@Description("A page of scoring models.")
public record ScoringModelConnection(
        @Description("The scoring models of this page.") List<@NonNull ScoringModelEdge> edges,

        @Description("Where the page stands in the list.") PageInfo pageInfo,

        @Nullable @Description("How many there are in all, where that is cheap to tell.")
        Integer totalCount) {
    static ScoringModelConnection of(Slice<ScoringModel> slice) {
        return new ScoringModelConnection(slice.edges(ScoringModelEdge::new), slice.pageInfo(), slice.totalCount());
    }
}
