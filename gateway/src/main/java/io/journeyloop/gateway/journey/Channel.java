package io.journeyloop.gateway.journey;

import io.journeyloop.gateway.relay.Node;
import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;
import java.time.Instant;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;

@DefaultNonNull
@Description("A way in which customer and organisation meet; the tenant's own data.")
public record Channel(
        @Id @Description("UUID.") String id,

        @Description("Slug, unique in the tenant and stable.")
        String key,

        @Description("What it is called.") String name,
        @Description("What it is made of.") Medium medium,

        @Nullable @Description("Counts up with each change; null where a touchpoint names it.")
        Integer version,

        @Nullable @Description("When it was archived; null while in use.")
        Instant archivedAt)
        implements Node {}
