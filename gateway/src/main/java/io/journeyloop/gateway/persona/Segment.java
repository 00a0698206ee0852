package io.journeyloop.gateway.persona;

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
@Description("A group of customers, put together by hand or by rules.")
public record Segment(
        @Id @Description("UUID.") String id,

        @Description("Slug, unique in the tenant and stable.")
        String key,

        @Description("What it is called.") String name,

        @Nullable @Description("What holds it together.") String description,

        @Description("How it gets its members.") SegmentKind kind,

        @Nullable @Id @Description("The persona that its members are given.")
        String personaId,

        @Nullable @Description("Who belongs to it; null for a MANUAL one.")
        SegmentRules rules,

        @Description("How many belong to it now.") int size,

        @Description("Free labels.") List<@NonNull String> tags,

        @Nullable @Description("The tenant's own fields.") JsonObject customFields,

        @Description("Counts up with each change; pass it back to change the record.")
        int version,

        @Description("When it was made.") Instant createdAt,

        @Description("When it was last changed.") Instant updatedAt,

        @Nullable @Description("Who made it.") String createdBy,

        @Nullable @Description("When it was archived; null while in use.")
        Instant archivedAt)
        implements Node {}
