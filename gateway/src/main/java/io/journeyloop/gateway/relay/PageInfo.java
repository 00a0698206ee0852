package io.journeyloop.gateway.relay;

import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;

@DefaultNonNull
@Description("Where a page stands in its list, as Relay defines it.")
public record PageInfo(
        @Description("Whether more follows after endCursor.")
        boolean hasNextPage,

        @Description("Whether the page was asked for with a cursor.")
        boolean hasPreviousPage,

        @Nullable @Description("The first edge's cursor; null on an empty page.")
        String startCursor,

        @Nullable @Description("The last edge's cursor, to pass as after; null on an empty page.")
        String endCursor) {}
