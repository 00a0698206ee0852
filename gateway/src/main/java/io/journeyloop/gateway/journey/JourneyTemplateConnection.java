package io.journeyloop.gateway.journey;

import io.journeyloop.gateway.relay.PageInfo;
import io.journeyloop.gateway.relay.Slice;
import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@DefaultNonNull
@Description("A page of templates.")
public record JourneyTemplateConnection(
        @Description("The templates of this page.") List<@NonNull JourneyTemplateEdge> edges,

        @Description("Where the page stands in the list.") PageInfo pageInfo,

        @Nullable @Description("How many there are in all, where that is cheap to tell.")
        Integer totalCount) {
    static JourneyTemplateConnection of(Slice<JourneyTemplate> slice) {
        return new JourneyTemplateConnection(
                slice.edges(JourneyTemplateEdge::new), slice.pageInfo(), slice.totalCount());
    }
}
