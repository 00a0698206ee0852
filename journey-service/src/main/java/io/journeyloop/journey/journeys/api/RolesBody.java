package io.journeyloop.journey.journeys.api;

import static io.journeyloop.journey.journeys.api.Lists.orEmpty;

import io.journeyloop.journey.journeys.domain.Raci;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** RACI as clients write it. */
@Schema(name = "Raci", description = "Who does the work, answers for it, is asked and is told; user ids")
record RolesBody(
        @Size(max = Limits.LIST) @Nullable List<@NotBlank @Size(max = Limits.CODE) String> responsible,
        @Size(max = Limits.CODE) @Nullable String accountable,
        @Size(max = Limits.LIST) @Nullable List<@NotBlank @Size(max = Limits.CODE) String> consulted,
        @Size(max = Limits.LIST) @Nullable List<@NotBlank @Size(max = Limits.CODE) String> informed) {

    static RolesBody of(Raci raci) {
        return new RolesBody(raci.responsible(), raci.accountable(), raci.consulted(), raci.informed());
    }

    static Raci toRaci(@Nullable RolesBody body) {
        return body == null
                ? Raci.NONE
                : new Raci(
                        orEmpty(body.responsible), body.accountable, orEmpty(body.consulted), orEmpty(body.informed));
    }
}
