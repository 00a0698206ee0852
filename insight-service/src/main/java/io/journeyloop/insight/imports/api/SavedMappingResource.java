package io.journeyloop.insight.imports.api;

import com.fasterxml.jackson.databind.JsonNode;
import io.journeyloop.insight.imports.application.MappingService;
import io.journeyloop.insight.imports.domain.SavedMapping;
import io.journeyloop.kit.http.MergePatch;
import io.journeyloop.kit.http.Page;
import io.journeyloop.kit.http.PageRequest;
import io.journeyloop.kit.http.RecordResponses;
import io.journeyloop.kit.tenancy.CurrentCaller;
import io.journeyloop.kit.tenancy.Roles;
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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/feedback/import-mappings")
@Tag(name = "Import mappings", description = "What the columns of a tenant's files mean, saved under a name")
class SavedMappingResource {

    private final MappingService mappings;
    private final CurrentCaller caller;
    private final MergePatch mergePatch;

    SavedMappingResource(MappingService mappings, CurrentCaller caller, MergePatch mergePatch) {
        this.mappings = mappings;
        this.caller = caller;
        this.mergePatch = mergePatch;
    }

    @POST
    @RolesAllowed({Roles.EDITOR, Roles.INTEGRATOR})
    @Operation(summary = "Save a mapping", description = "409 `name_taken` where another mapping has the name.")
    @APIResponse(
            responseCode = "201",
            description = "Saved",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = SavedMappingResponse.class)))
    public Uni<RestResponse<SavedMappingResponse>> create(@NotNull @Valid SavedMappingRequest request) {
        return mappings.create(caller.get(), request.name(), request.mapping().toMapping())
                .map(saved -> RecordResponses.created(
                        "/api/v1/feedback/import-mappings/" + saved.id(),
                        SavedMappingResponse.of(saved),
                        saved.version()));
    }

    @GET
    @RolesAllowed({Roles.VIEWER, Roles.INTEGRATOR})
    @Operation(summary = "List saved mappings", description = "Oldest first, by pages.")
    public Uni<Page<SavedMappingResponse>> list(
            @QueryParam("limit") @Nullable Integer limit, @QueryParam("cursor") @Nullable String cursor) {
        return mappings.list(caller.get(), PageRequest.of(limit, cursor))
                .map(page -> page.map(SavedMappingResponse::of));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.VIEWER, Roles.INTEGRATOR})
    @Operation(summary = "Read a saved mapping")
    public Uni<RestResponse<SavedMappingResponse>> read(@PathParam("id") UUID id) {
        return mappings.get(caller.get(), id).map(SavedMappingResource::ok);
    }

    @PATCH
    @Path("/{id}")
    @Consumes({MergePatch.MEDIA_TYPE, MediaType.APPLICATION_JSON})
    @RolesAllowed({Roles.EDITOR, Roles.INTEGRATOR})
    @Operation(summary = "Change a saved mapping", description = "JSON merge patch; runs keep what they began with.")
    public Uni<RestResponse<SavedMappingResponse>> patch(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull JsonNode patch) {
        return mappings.change(caller.get(), id, ifMatch, saved -> patched(saved, patch))
                .map(SavedMappingResource::ok);
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed({Roles.EDITOR, Roles.INTEGRATOR})
    @Operation(summary = "Archive a saved mapping", description = "Its name is free again.")
    public Uni<Void> archive(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        return mappings.archive(caller.get(), id, ifMatch);
    }

    private SavedMapping patched(SavedMapping saved, JsonNode patch) {
        SavedMappingRequest wanted = mergePatch.apply(SavedMappingRequest.of(saved), patch, SavedMappingRequest.class);
        return saved.changed(wanted.name(), wanted.mapping().toMapping(), mappings.now());
    }

    private static RestResponse<SavedMappingResponse> ok(SavedMapping saved) {
        return RecordResponses.ok(SavedMappingResponse.of(saved), saved.version());
    }
}
