package io.journeyloop.gateway.insight;

import io.journeyloop.gateway.relay.PageInfo;
import io.journeyloop.gateway.relay.Slice;
import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@DefaultNonNull
@Description("A page of mappings.")
public record ImportMappingConnection(
        @Description("The mappings of this page.") List<@NonNull ImportMappingEdge> edges,

        @Description("Where the page stands in the list.") PageInfo pageInfo,

        @Nullable @Description("How many there are in all, where that is cheap to tell.")
        Integer totalCount) {
    static ImportMappingConnection of(Slice<ImportMapping> slice) {
        return new ImportMappingConnection(slice.edges(ImportMappingEdge::new), slice.pageInfo(), slice.totalCount());
    }
}
