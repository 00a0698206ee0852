package io.journeyloop.persona.personas.api;

import com.fasterxml.jackson.databind.JsonNode;
import io.journeyloop.kit.errors.ProblemException;
import io.journeyloop.kit.http.EntityTags;
import io.journeyloop.kit.http.MergePatch;
import io.journeyloop.kit.http.Page;
import io.journeyloop.kit.http.PageRequest;
import io.journeyloop.kit.http.RecordRef;
import io.journeyloop.kit.tenancy.CurrentCaller;
import io.journeyloop.kit.tenancy.Roles;
import io.journeyloop.persona.personas.application.PersonaService;
import io.journeyloop.persona.personas.application.PersonaView;
import io.journeyloop.persona.personas.domain.Persona;
import io.journeyloop.persona.personas.domain.PersonaStatus;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
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
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/personas")
@Tag(name = "Personas", description = "Who the customers are")
class PersonaResource {

    private final PersonaService personas;
    private final CurrentCaller caller;
    private final MergePatch mergePatch;

    PersonaResource(PersonaService personas, CurrentCaller caller, MergePatch mergePatch) {
        this.personas = personas;
        this.caller = caller;
        this.mergePatch = mergePatch;
    }

    @POST
    @RolesAllowed(Roles.EDITOR)
    @Operation(summary = "Create a persona", description = "409 `key_taken` where another persona has the key.")
    public Uni<RestResponse<PersonaResponse>> create(@NotNull @Valid PersonaRequest request) {
        return personas.create(caller.get(), request.key(), request.toProfile(), request.statusOrDraft())
                .map(created -> RestResponse.ResponseBuilder.<PersonaResponse>created(URI.create(
                                "/api/v1/personas/" + created.persona().id()))
                        .header(HttpHeaders.ETAG, tagOf(created))
                        .entity(PersonaResponse.of(created))
                        .build());
    }

    @GET
    @RolesAllowed(Roles.VIEWER)
    @Operation(
            summary = "List personas",
            description = "Oldest first, by pages; archived ones only by `status=ARCHIVED`.")
    public Uni<Page<PersonaResponse>> list(
            @QueryParam("status") @Nullable PersonaStatus status,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor) {
        return personas.list(caller.get(), status, PageRequest.of(limit, cursor))
                .map(page -> page.map(PersonaResponse::of));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed(Roles.VIEWER)
    @Operation(summary = "Read a persona", description = "By id, or by key as `key:the-key`.")
    public Uni<RestResponse<PersonaResponse>> read(@PathParam("id") RecordRef id) {
        return personas.get(caller.get(), id).map(PersonaResource::ok);
    }

    @PATCH
    @Path("/{id}")
    @Consumes({MergePatch.MEDIA_TYPE, MediaType.APPLICATION_JSON})
    @RolesAllowed(Roles.EDITOR)
    @Operation(summary = "Change a persona", description = "JSON merge patch; its key can't change.")
    public Uni<RestResponse<PersonaResponse>> patch(
            @PathParam("id") RecordRef id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull JsonNode patch) {
        return personas.change(caller.get(), id, ifMatch, persona -> patched(persona, patch))
                .map(PersonaResource::ok);
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
        PersonaRequest wanted = mergePatch.apply(PersonaRequest.of(persona), patch, PersonaRequest.class);
        if (!persona.key().equals(wanted.key())) {
            throw ProblemException.invalid("key", "can't change");
        }
        return persona.changed(wanted.toProfile(), wanted.statusOrDraft(), personas.now());
    }

    private static RestResponse<PersonaResponse> ok(PersonaView view) {
        return RestResponse.ResponseBuilder.ok(PersonaResponse.of(view))
                .header(HttpHeaders.ETAG, tagOf(view))
                .build();
    }

    private static String tagOf(PersonaView view) {
        return EntityTags.of(view.persona().version());
    }
}
