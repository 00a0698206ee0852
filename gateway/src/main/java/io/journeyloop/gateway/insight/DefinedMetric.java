package io.journeyloop.gateway.insight;

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
@Description("A metric with a meaning of its own: what, where, and what is wanted.")
public record DefinedMetric(
        @Id @Description("UUID.") String id,

        @Description("Slug, unique in the tenant and stable.")
        String key,

        @Description("What it is called.") String name,

        @Nullable @Description("What it is for.") String description,

        @Description("What is measured.") MetricType type,

        @Description("How it is computed.") MetricMethod method,

        @Nullable @Description("What it counts in.") String unit,

        @Description("Which way is good.") MetricDirection direction,

        @Nullable @Description("What is wanted.") Double target,

        @Nullable @Description("What it is about.") MetricScope scope,

        @Nullable @Description("Who owns it.") String ownerId,

        @Nullable @Description("The team that owns it.") String teamId,

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
