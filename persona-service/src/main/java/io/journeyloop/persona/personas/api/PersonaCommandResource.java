package io.journeyloop.persona.personas.api;

import io.journeyloop.kit.Slugs;
import io.journeyloop.kit.http.RecordRef;
import io.journeyloop.kit.tenancy.CurrentCaller;
import io.journeyloop.kit.tenancy.Roles;
import io.journeyloop.persona.personas.application.PersonaCreation;
import io.journeyloop.persona.personas.application.PersonaMerging;
import io.journeyloop.persona.personas.application.PersonaService;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** What happens to a persona as a whole. If-Match may be sent with each. */
@Path("/api/v1/personas/{id}")
@Tag(name = "Personas")
class PersonaCommandResource {

    private final PersonaService personas;
    private final PersonaCreation creation;
    private final PersonaMerging merging;
    private final CurrentCaller caller;

    PersonaCommandResource(
            PersonaService personas, PersonaCreation creation, PersonaMerging merging, CurrentCaller caller) {
        this.personas = personas;
        this.creation = creation;
        this.merging = merging;
        this.caller = caller;
    }

    record DuplicateRequest(
            @Schema(description = "Made from the name when absent")
            @Pattern(regexp = Slugs.PATTERN, message = Slugs.MESSAGE)
            @Size(max = Slugs.MAX_LENGTH)
            @Nullable
            String key,

            @Schema(description = "The original's with \"(copy)\" when absent")
            @Pattern(regexp = "(?s).*\\S.*", message = "must not be blank")
            @Size(max = 200)
            @Nullable
            String name) {}

    record MergeRequest(
            @Schema(description = "The persona that takes over") @NotNull
            UUID intoId) {}

    @POST
    @Path("/activate")
    @RolesAllowed(Roles.EDITOR)
    @Operation(
            summary = "Take a persona into use",
            description = "DRAFT becomes ACTIVE. 422 `persona_refused` lists all that is missing; 409"
                    + " `illegal_transition` where it is ACTIVE already, 409 `persona_archived` where it is archived.")
    public Uni<RestResponse<PersonaResponse>> activate(
            @PathParam("id") RecordRef id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        return personas.activate(caller.get(), id, ifMatch).map(PersonaResponses::ok);
    }

    @POST
    @Path("/duplicate")
    @RolesAllowed(Roles.EDITOR)
    @Operation(
            summary = "Create a draft like a persona",
            description = "Its needs get ids of their own; evidence, segments and customers stay with the original."
                    + " 409 `key_taken` where another persona has the key.")
    @APIResponse(
            responseCode = "201",
            description = "Created",
            content =
                    @Content(mediaType = "application/json", schema = @Schema(implementation = PersonaResponse.class)))
    public Uni<RestResponse<PersonaResponse>> duplicate(
            @PathParam("id") RecordRef id, @Valid @Nullable DuplicateRequest request) {
        DuplicateRequest wanted = request == null ? new DuplicateRequest(null, null) : request;
        return creation.duplicate(caller.get(), id, wanted.key(), wanted.name()).map(PersonaResponses::created);
    }

    @POST
    @Path("/merge")
    @RolesAllowed(Roles.EDITOR)
    @Operation(
            summary = "Merge a persona into another one",
            description = "Its segments, customers and insights move, and its needs with the ids that touchpoints"
                    + " point to; it becomes ARCHIVED with `mergedIntoId`. Answers the persona that took over. 422"
                    + " `persona_refused` where there is no other persona `intoId`, 409 `persona_archived` where one of"
                    + " the two is archived, 409 `too_many_needs` where together they have more than 50.")
    public Uni<RestResponse<PersonaResponse>> merge(
            @PathParam("id") RecordRef id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid MergeRequest request) {
        return merging.merge(caller.get(), id, request.intoId(), ifMatch).map(PersonaResponses::ok);
    }
}
