package io.journeyloop.gateway.insight;

import io.journeyloop.gateway.relay.PageInfo;
import io.journeyloop.gateway.relay.Slice;
import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@DefaultNonNull
@Description("A page of metrics.")
public record DefinedMetricConnection(
        @Description("The metrics of this page.") List<@NonNull DefinedMetricEdge> edges,

        @Description("Where the page stands in the list.") PageInfo pageInfo,

        @Nullable @Description("How many there are in all, where that is cheap to tell.")
        Integer totalCount) {
    static DefinedMetricConnection of(Slice<DefinedMetric> slice) {
        return new DefinedMetricConnection(slice.edges(DefinedMetricEdge::new), slice.pageInfo(), slice.totalCount());
    }
}
