package io.journeyloop.gateway.journey;

import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;
import jakarta.json.JsonObject;
import java.time.Instant;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;

@DefaultNonNull
@Description("A template with its map.")
public record JourneyTemplateMap(
        @Nullable @Id @Description("UUID; null for a built-in one.")
        String id,

        @Description("Name it as templateKey of a new journey.")
        String key,

        @Description("What it is called.") String name,

        @Nullable @Description("What it is for.") String description,

        @Description("Whether every tenant has it.") boolean builtIn,

        @Description("The journey in the exchange format.") JsonObject journey,

        @Nullable @Description("Counts up with each change; pass it back to change the record.")
        Integer version,

        @Nullable @Description("When it was made.") Instant createdAt,

        @Nullable @Description("When it was last changed.") Instant updatedAt,

        @Nullable @Description("Who made it.") String createdBy,

        @Nullable @Description("When it was archived; null while in use.")
        Instant archivedAt) {}
