package io.journeyloop.gateway.scoring;

import io.journeyloop.gateway.relay.PageInfo;
import io.journeyloop.gateway.relay.Slice;
import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@DefaultNonNull
@Description("A page of entries.")
public record AuditEntryConnection(
        @Description("The entries of this page.") List<@NonNull AuditEntryEdge> edges,

        @Description("Where the page stands in the list.") PageInfo pageInfo,

        @Nullable @Description("How many there are in all, where that is cheap to tell.")
        Integer totalCount) {
    static AuditEntryConnection of(Slice<AuditEntry> slice) {
        return new AuditEntryConnection(slice.edges(AuditEntryEdge::new), slice.pageInfo(), slice.totalCount());
    }
}
