package io.journeyloop.gateway.scoring;

import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;
import jakarta.json.JsonValue;
import org.eclipse.microprofile.graphql.Description;

@DefaultNonNull
@Description("One thing that changed.")
public record AuditChange(
        @Description("Which.") String field,

        @Nullable @Description("Before.") JsonValue before,

        @Nullable @Description("After.") JsonValue after) {}
