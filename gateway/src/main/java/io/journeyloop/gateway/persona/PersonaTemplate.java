package io.journeyloop.gateway.persona;

import io.smallrye.graphql.api.DefaultNonNull;
import jakarta.json.JsonObject;
import org.eclipse.microprofile.graphql.Description;

@DefaultNonNull
@Description("A persona to start from.")
public record PersonaTemplate(
        @Description("Name it as templateKey of a new persona.")
        String key,

        @Description("What it is for.") String description,

        @Description("Its fields, as a new persona takes them.")
        JsonObject persona) {}
