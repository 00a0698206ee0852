package io.journeyloop.gateway.persona;

import io.smallrye.graphql.api.DefaultNonNull;
import org.eclipse.microprofile.graphql.Description;

@DefaultNonNull
@Description("One persona of a connection.")
public record PersonaEdge(
        @Description("The persona.") Persona node,

        @Description("Pass it as after to go on behind this edge.")
        String cursor) {}
