package io.journeyloop.persona.personas.api;

import com.fasterxml.jackson.databind.JsonNode;
import io.journeyloop.kit.http.MergePatch;
import io.journeyloop.kit.http.Page;
import io.journeyloop.kit.http.PageRequest;
import io.journeyloop.kit.http.RecordRef;
import io.journeyloop.kit.sql.SortDirection;
import io.journeyloop.kit.sql.Sorting;
import io.journeyloop.kit.tenancy.Caller;
import io.journeyloop.kit.tenancy.CurrentCaller;
import io.journeyloop.kit.tenancy.Roles;
import io.journeyloop.persona.personas.application.PersonaCreation;
import io.journeyloop.persona.personas.application.PersonaOrder;
import io.journeyloop.persona.personas.application.PersonaService;
import io.journeyloop.persona.personas.domain.Persona;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/personas")
@Tag(name = "Personas", description = "Who the customers are")
class PersonaResource {

    private final PersonaService personas;
    private final PersonaCreation creation;
    private final PersonaReader reader;
    private final CurrentCaller caller;

    PersonaResource(PersonaService personas, PersonaCreation creation, PersonaReader reader, CurrentCaller caller) {
        this.personas = personas;
        this.creation = creation;
        this.reader = reader;
        this.caller = caller;
    }

    @POST
    @RolesAllowed(Roles.EDITOR)
    @Operation(
            summary = "Create a persona",
            description = "From nothing, or with `templateKey` from a template, whose fields stand where the body has"
                    + " none. 409 `key_taken` where another persona has the key; 422 `persona_refused` where it should"
                    + " be ACTIVE and names no need or goal.")
    @RequestBody(content = @Content(schema = @Schema(implementation = PersonaRequest.class)))
    @APIResponse(
            responseCode = "201",
            description = "Created",
            content =
                    @Content(mediaType = "application/json", schema = @Schema(implementation = PersonaResponse.class)))
    public Uni<RestResponse<PersonaResponse>> create(@NotNull JsonNode body) {
        Caller creator = caller.get();
        PersonaRequest request = reader.created(body);
        return creation.create(creator, request.key(), request.toProfile(List.of()), request.statusOrDraft())
                .map(PersonaResponses::created);
    }

    @GET
    @RolesAllowed(Roles.VIEWER)
    @Operation(
            summary = "List personas",
            description = "Oldest first unless `orderBy` says otherwise, by pages; archived ones only by"
                    + " `status=ARCHIVED`. UPDATED usually goes downwards, all others upwards.")
    public Uni<Page<PersonaResponse>> list(
            @Valid @BeanParam PersonaQuery query,
            @QueryParam("orderBy") @Nullable PersonaOrder orderBy,
            @Parameter(description = Sorting.DIRECTION) @QueryParam("direction") @Nullable SortDirection direction,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor) {
        return personas.list(
                        caller.get(),
                        query.toFilter(),
                        Sorting.of(orderBy, direction, PersonaOrder.CREATED),
                        PageRequest.of(limit, cursor))
                .map(page -> page.map(PersonaResponse::of));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed(Roles.VIEWER)
    @Operation(summary = "Read a persona", description = "By id, or by key as `key:the-key`.")
    public Uni<RestResponse<PersonaResponse>> read(@PathParam("id") RecordRef id) {
        return personas.get(caller.get(), id).map(PersonaResponses::ok);
    }

    @PATCH
    @Path("/{id}")
    @Consumes({MergePatch.MEDIA_TYPE, MediaType.APPLICATION_JSON})
    @RolesAllowed(Roles.EDITOR)
    @Operation(
            summary = "Change a persona",
            description = "JSON merge patch; its key can't change. 409 `illegal_transition` where no way leads to the"
                    + " status, 409 `persona_archived` where it is archived.")
    @RequestBody(content = @Content(schema = @Schema(implementation = PersonaRequest.class)))
    public Uni<RestResponse<PersonaResponse>> patch(
            @PathParam("id") RecordRef id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull JsonNode patch) {
        return personas.change(caller.get(), id, ifMatch, persona -> patched(persona, patch))
                .map(PersonaResponses::ok);
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed(Roles.EDITOR)
    @Operation(summary = "Archive a persona", description = "It stays readable and takes no new links.")
    public Uni<Void> archive(
            @PathParam("id") RecordRef id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        return personas.archive(caller.get(), id, ifMatch).replaceWithVoid();
    }

    private Persona patched(Persona persona, JsonNode patch) {
        PersonaRequest wanted = reader.patched(persona, patch);
        return persona.changed(wanted.toProfile(persona.profile().needs()), wanted.statusOrDraft(), personas.now());
    }
}
