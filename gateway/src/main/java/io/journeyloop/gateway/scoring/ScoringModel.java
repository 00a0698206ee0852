package io.journeyloop.gateway.scoring;

import io.journeyloop.gateway.opportunity.ScoringMethod;
import io.journeyloop.gateway.relay.Node;
import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;

@DefaultNonNull
@Description("How opportunities are scored; never changed once used.")
public record ScoringModel(
        @Id @Description("UUID.") String id,

        @Description("Slug, the same for all versions.") String key,

        @Description("The number of this version of the model, from 1.")
        int version,

        @Description("Counts up with each change; pass it back as version to change the record.")
        int revision,

        @Description("The method.") ScoringMethod method,

        @Description("What it asks for.") List<@NonNull Criterion> criteria,

        @Description("How the value comes about.") String formula,

        @Description("Whether it scores now; one does.") boolean active,

        @Nullable @Description("When it first scored; it can't be changed from then on.")
        Instant firstUsedAt,

        @Nullable @Id @Description("The version before.") String basedOnId,

        @Description("When it was made.") Instant createdAt,

        @Description("When it was last changed.") Instant updatedAt,

        @Nullable @Description("Who made it.") String createdBy,

        @Nullable @Description("When it was archived; null while in use.")
        Instant archivedAt)
        implements Node {}
