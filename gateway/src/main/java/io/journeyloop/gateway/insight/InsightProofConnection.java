package io.journeyloop.gateway.insight;

import io.journeyloop.gateway.relay.PageInfo;
import io.journeyloop.gateway.relay.Slice;
import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@DefaultNonNull
@Description("A page of pieces of evidence.")
public record InsightProofConnection(
        @Description("The pieces of evidence of this page.") List<@NonNull InsightProofEdge> edges,

        @Description("Where the page stands in the list.") PageInfo pageInfo,

        @Nullable @Description("How many there are in all, where that is cheap to tell.")
        Integer totalCount) {
    static InsightProofConnection of(Slice<InsightProof> slice) {
        return new InsightProofConnection(slice.edges(InsightProofEdge::new), slice.pageInfo(), slice.totalCount());
    }
}
