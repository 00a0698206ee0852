package io.journeyloop.gateway.insight;

import io.journeyloop.gateway.relay.Node;
import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;
import jakarta.json.JsonObject;
import java.time.Instant;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;

@DefaultNonNull
@Description("A mapping of columns to fields, kept under a name.")
public record ImportMapping(
        @Id @Description("UUID.") String id,

        @Description("What it is called.") String name,

        @Description("columns, constants, metadata, formats, zone and questions.")
        JsonObject mapping,

        @Description("Counts up with each change; pass it back to change the record.")
        int version,

        @Description("When it was made.") Instant createdAt,

        @Description("When it was last changed.") Instant updatedAt,

        @Nullable @Description("Who made it.") String createdBy)
        implements Node {}
