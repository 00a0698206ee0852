package io.journeyloop.gateway.journey;

import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;
import jakarta.json.JsonValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;

@DefaultNonNull
@Description("A field that has another value.")
public record ChangedField(
        @Id @Description("The part's id.") String id,

        @Description("What it is.") PartKind kind,

        @Nullable @Description("Its key.") String key,

        @Nullable @Description("Its name.") String name,

        @Description("The field's name.") String field,

        @Nullable @Description("The value before.") JsonValue from,

        @Nullable @Description("The value after.") JsonValue to) {}
