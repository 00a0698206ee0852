package io.journeyloop.persona.personas.api;

import io.journeyloop.kit.tenancy.CurrentCaller;
import io.journeyloop.kit.tenancy.Roles;
import io.journeyloop.persona.personas.application.PersonaService;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What the gateway reads: many personas by one call. */
@Path("/internal/v1/personas")
@Tag(name = "Internal", description = "Batch reads for the gateway")
class PersonaBatchResource {

    private final PersonaService personas;
    private final CurrentCaller caller;

    PersonaBatchResource(PersonaService personas, CurrentCaller caller) {
        this.personas = personas;
        this.caller = caller;
    }

    record BatchRequest(
            @NotNull @Size(max = 5000) List<@NotNull UUID> ids,
            @Size(max = 5000) @Nullable List<@NotNull @Size(max = 200) String> keys) {

        List<String> named() {
            return Objects.requireNonNullElse(keys, List.of());
        }
    }

    record BatchResponse(List<PersonaResponse> items) {}

    @POST
    @Path("/batch")
    @RolesAllowed(Roles.VIEWER)
    @Operation(
            summary = "Read many personas",
            description = "Those that exist and have one of the ids or keys, each once, in no given order.")
    public Uni<BatchResponse> read(@NotNull @Valid BatchRequest request) {
        return personas.getAll(caller.get(), request.ids(), request.named())
                .map(found -> new BatchResponse(
                        found.stream().map(PersonaResponse::of).toList()));
    }
}
