package io.journeyloop.gateway.persona;

import io.smallrye.graphql.api.DefaultNonNull;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;

@DefaultNonNull
@Description("Something that a persona needs; touchpoints name it by its id.")
public record Need(
        @Id @Description("Unique within the persona.") String id,
        @Description("In words.") String text) {}
