package io.journeyloop.gateway.persona;

import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;
import java.time.Instant;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;

@DefaultNonNull
@Description("A persona of a customer.")
public record CustomerPersona(
        @Id @Description("The persona.") String personaId,

        @Description("How the customer came to it.") AssignmentMethod method,

        @Nullable @Description("How sure that is, 0 to 1.") Double confidence,

        @Description("When it was assigned.") Instant at) {}
