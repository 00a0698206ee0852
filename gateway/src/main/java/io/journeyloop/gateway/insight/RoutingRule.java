package io.journeyloop.gateway.insight;

import io.journeyloop.gateway.relay.Node;
import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;
import java.time.Instant;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;

@DefaultNonNull
@Description("Where feedback without a place goes.")
public record RoutingRule(
        @Id @Description("UUID.") String id,

        @Description("What it is called.") String name,

        @Description("The first rule that fits counts.") int position,

        @Description("Which feedback it takes.") RoutingMatch match,

        @Description("Where it goes.") RoutingPlace to,

        @Description("Counts up with each change; pass it back to change the record.")
        int version,

        @Description("When it was made.") Instant createdAt,

        @Description("When it was last changed.") Instant updatedAt,

        @Nullable @Description("Who made it.") String createdBy)
        implements Node {}
