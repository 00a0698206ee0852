package io.journeyloop.gateway.persona;

import io.smallrye.graphql.api.DefaultNonNull;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;

@DefaultNonNull
@Description("A customer and a persona that were brought together or parted.")
public record AssignedPersona(
        @Description("The integrator's opaque key of the customer.")
        String customerKey,

        @Id @Description("The persona.") String personaId) {}
