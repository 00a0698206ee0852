package io.journeyloop.gateway.journey;

import io.journeyloop.gateway.relay.Node;
import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;
import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;

@DefaultNonNull
@Description("A way in which customer and organisation meet; the tenant's own data.")
public record Channel(
        @Id @Description("UUID.") String id,

        @Description("Slug, unique in the tenant and stable.")
        String key,

        @Description("What it is called.") String name,
        @Description("What it is made of.") Medium medium,

        @Nullable @Description("Free labels; none where a touchpoint names it.")
        List<@NonNull String> tags,

        @Nullable @Description("The tenant's own fields; null where a touchpoint names it.")
        JsonObject customFields,

        @Nullable @Description("Counts up with each change; null where a touchpoint names it.")
        Integer version,

        @Nullable @Description("When it was made; null where a touchpoint names it.")
        Instant createdAt,

        @Nullable @Description("When it was last changed; null where a touchpoint names it.")
        Instant updatedAt,

        @Nullable @Description("Who made it.") String createdBy,

        @Nullable @Description("When it was archived; null while in use.")
        Instant archivedAt)
        implements Node {}
