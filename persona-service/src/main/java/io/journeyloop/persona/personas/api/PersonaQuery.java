package io.journeyloop.persona.personas.api;

import io.journeyloop.persona.personas.application.PersonaFilter;
import io.journeyloop.persona.personas.domain.PersonaStatus;
import io.journeyloop.persona.personas.domain.PersonaType;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which personas are asked for; what is absent does not narrow. */
public record PersonaQuery(
        @QueryParam("status") @Nullable PersonaStatus status,
        @QueryParam("type") @Nullable PersonaType type,
        @QueryParam("ownerId") @Nullable String ownerId,
        @QueryParam("teamId") @Nullable String teamId,
        @QueryParam("tag") @Nullable String tag,

        @Parameter(description = "Part of the name or the key, in any case")
        @QueryParam("text")
        @Size(max = LONGEST)
        @Nullable
        String text) {

    private static final int LONGEST = 200;

    PersonaFilter toFilter() {
        return new PersonaFilter(status, type, ownerId, teamId, tag, text);
    }
}
